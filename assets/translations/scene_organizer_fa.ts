<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;باز کردن پوشه…</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>ا&amp;فزودن پوشه…</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>&amp;پویش دوباره</translation>
    </message>
    <message>
        <source>Or&amp;ganize…</source>
        <translation>&amp;سامان‌دهی…</translation>
    </message>
    <message>
        <source>Organi&amp;ze by itself…</source>
        <translation>سامان‌دهی &amp;خودکار…</translation>
    </message>
    <message>
        <source>Undo last organizing</source>
        <translation>واگرد آخرین سامان‌دهی</translation>
    </message>
    <message>
        <source>Organize again what was undone</source>
        <translation>سامان‌دهی دوبارهٔ آنچه واگرد شد</translation>
    </message>
    <message>
        <source>Or&amp;ganizing history…</source>
        <translation>پیشینهٔ &amp;سامان‌دهی…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;ترجیحات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;واگرد</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;ازنو</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;گزینش همه</translation>
    </message>
    <message>
        <source>Select all in &amp;group</source>
        <translation>گزینش همهٔ گ&amp;روه</translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation>&amp;لغو گزینش</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;جستجو</translation>
    </message>
    <message>
        <source>Show &amp;large</source>
        <translation>نمایش &amp;بزرگ</translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation>&amp;بستن همهٔ گروه‌ها</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>&amp;گشودن همهٔ گروه‌ها</translation>
    </message>
    <message>
        <source>L&amp;arger thumbnails</source>
        <translation>بندانگشتی‌های ب&amp;زرگ‌تر</translation>
    </message>
    <message>
        <source>S&amp;maller thumbnails</source>
        <translation>بندانگشتی‌های &amp;کوچک‌تر</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>تمام‌&amp;صفحه</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;فرمان‌ها…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;میان‌برهای صفحه‌کلید</translation>
    </message>
    <message>
        <source>&amp;Drawn photos to try it on</source>
        <translation>عکس‌های &amp;کشیده برای آزمودن</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>باز کردن پوشهٔ &amp;گزارش‌ها</translation>
    </message>
    <message>
        <source>Copy d&amp;iagnostics…</source>
        <translation>رونوشت &amp;عیب‌یابی…</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>نمایش در &amp;مدیر پرونده</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;رونوشت</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>رونوشت م&amp;سیر</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>رونوشت به شکل &amp;تصویر</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>با&amp;زبینی</translation>
    </message>
    <message>
        <source>Go through the photos that need you (Ctrl+R)</source>
        <translation>مرور عکس‌هایی که به نظر شما نیاز دارند (کنترل+R)</translation>
    </message>
    <message>
        <source>&amp;Accept what the model says</source>
        <translation>پذیرش &amp;نظر مدل</translation>
    </message>
    <message>
        <source>S&amp;imilar photos</source>
        <translation>عکس‌های &amp;همانند</translation>
    </message>
    <message>
        <source>Fla&amp;g, or take the flag away</source>
        <translation>افزودن یا برداشتن &amp;پرچم</translation>
    </message>
    <message>
        <source>The &amp;20 photos that teach most</source>
        <translation>&amp;۲۰ عکسی که بیشتر می‌آموزند</translation>
    </message>
    <message>
        <source>Learn from your &amp;corrections…</source>
        <translation>آموختن از &amp;اصلاح‌های شما…</translation>
    </message>
    <message>
        <source>&amp;What learning changed…</source>
        <translation>&amp;آنچه آموختن تغییر داد…</translation>
    </message>
    <message>
        <source>Learned &amp;models…</source>
        <translation>&amp;مدل‌های آموخته…</translation>
    </message>
    <message>
        <source>Categ&amp;ories…</source>
        <translation>&amp;دسته‌ها…</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>&amp;Remove correction</source>
        <translation>برداشتن &amp;اصلاح</translation>
    </message>
    <message>
        <source>Recent &amp;folders</source>
        <translation>پوشه‌های &amp;اخیر</translation>
    </message>
    <message>
        <source>C&amp;lose folder</source>
        <translation>ب&amp;ستن پوشه</translation>
    </message>
    <message>
        <source>&amp;Watch for new photos</source>
        <translation>&amp;پاییدن برای عکس‌های تازه</translation>
    </message>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>&amp;واگرد {0}</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>&amp;ازنو {0}</translation>
    </message>
    <message>
        <source>Undo last or&amp;ganizing</source>
        <translation>واگرد آخرین &amp;سامان‌دهی</translation>
    </message>
    <message numerus="yes">
        <source>Undo last or&amp;ganizing (%Ln file(s) tagged)</source>
        <translation>
            <numerusform>واگرد آخرین &amp;سامان‌دهی (برچسب‌زنی %Ln پرونده)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo last or&amp;ganizing (%Ln file(s) moved)</source>
        <translation>
            <numerusform>واگرد آخرین &amp;سامان‌دهی (جابه‌جایی %Ln پرونده)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo last or&amp;ganizing (%Ln file(s) linked)</source>
        <translation>
            <numerusform>واگرد آخرین &amp;سامان‌دهی (پیوند %Ln پرونده)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo last or&amp;ganizing (%Ln file(s) copied)</source>
        <translation>
            <numerusform>واگرد آخرین &amp;سامان‌دهی (رونوشت %Ln پرونده)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organize again what was undone (%Ln file(s))</source>
        <translation>
            <numerusform>سامان‌دهی دوبارهٔ آنچه واگرد شد (%Ln پرونده)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;پرونده</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;ویرایش</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>&amp;عکس</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;نما</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;زمینه</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>مانند &amp;سامانه</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;روشن</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;تیره</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>آ&amp;موختن</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;راهنما</translation>
    </message>
    <message>
        <source>&amp;Also shows</source>
        <translation>&amp;همچنین دارد</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message numerus="yes">
        <source>Looking for photos… %Ln found</source>
        <translation>
            <numerusform>جستجوی عکس‌ها… %Ln عکس پیدا شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln photo(s)</source>
        <translation>
            <numerusform>{0} از %Ln عکس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first answers for %Ln</source>
        <translation>
            <numerusform>نخستین پاسخ برای %Ln عکس</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} در ثانیه</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>{0} مانده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln ناموفق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln file(s)</source>
        <translation>
            <numerusform>{0} از %Ln پرونده</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>در حال توقف…</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} ثانیه</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} دقیقه</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} ساعت و {1} دقیقه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln عکس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln گزیده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerTile</name>
    <message>
        <source>your answer</source>
        <translation>پاسخ شما</translation>
    </message>
    <message>
        <source>suggested, Enter accepts</source>
        <translation>پیشنهاد؛ Enter آن را می‌پذیرد</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>What does the photo show?</source>
        <translation>این عکس چه چیزی را نشان می‌دهد؟</translation>
    </message>
</context>
<context>
    <name>AutoOrganizeDialog</name>
    <message>
        <source>Organize by itself</source>
        <translation>سامان‌دهی خودکار</translation>
    </message>
    <message>
        <source>While this window is open, photos that come into these folders are organized as soon as the model is certain of them, and so are those that are there already. What it is unsure of stays. All can be undone, and what you undo is not done again.</source>
        <translation>تا وقتی این پنجره باز است، عکس‌هایی که به این پوشه‌ها می‌آیند همین که مدل از آن‌ها مطمئن شود سامان‌دهی می‌شوند، و آن‌هایی که از پیش هستند نیز. آنچه مدل به آن شک دارد می‌ماند. همه‌چیز را می‌توان واگرداند و آنچه واگردانید دوباره انجام نمی‌شود.</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>هیچ پوشه‌ای زیر نظر نیست.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>پوشه‌ها</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>چه کار کنیم</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>به</translation>
    </message>
    <message>
        <source>Confidence &amp;needed</source>
        <translation>اطمینان &amp;لازم</translation>
    </message>
    <message>
        <source>Nothing is organized by itself.</source>
        <translation>هیچ‌چیز خودبه‌خود سامان‌دهی نمی‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) stay: the model is not certain enough of them, or it is done.</source>
        <translation>
            <numerusform>%Ln عکس دیگر می‌ماند: مدل به اندازهٔ کافی مطمئن نیست یا کار آن انجام شده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the photos that are there now none is touched.</source>
        <translation>به هیچ‌یک از عکس‌هایی که اکنون هستند دست زده نمی‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that are there already are tagged at once.</source>
        <translation>
            <numerusform>%Ln عکسی که از پیش هست همین حالا برچسب می‌خورد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that are there already are copied at once.</source>
        <translation>
            <numerusform>%Ln عکسی که از پیش هست همین حالا رونوشت می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that are there already are moved at once.</source>
        <translation>
            <numerusform>%Ln عکسی که از پیش هست همین حالا جابه‌جا می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that are there already are linked at once.</source>
        <translation>
            <numerusform>%Ln عکسی که از پیش هست همین حالا پیوند می‌خورد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeforeAndAfter</name>
    <message>
        <source>Looking which photos need you…</source>
        <translation>در حال یافتن عکس‌هایی که به نظر شما نیاز دارند…</translation>
    </message>
    <message>
        <source>The most doubtful come first.</source>
        <translation>مشکوک‌ترین‌ها نخست می‌آیند.</translation>
    </message>
    <message>
        <source>All done: nothing needs you</source>
        <translation>تمام شد: دیگر چیزی به نظر شما نیاز ندارد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) answered.</source>
        <translation>
            <numerusform>%Ln عکس پاسخ داده شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking which photos teach most…</source>
        <translation>در حال یافتن عکس‌هایی که بیشتر می‌آموزند…</translation>
    </message>
    <message>
        <source>Doubtful ones, and unlike each other.</source>
        <translation>تردیدآمیز و نامانند به هم.</translation>
    </message>
    <message>
        <source>Thank you: these teach most</source>
        <translation>سپاس: این‌ها بیشتر می‌آموزند</translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <translation>چیزی برای پرسیدن نیست</translation>
    </message>
    <message>
        <source>“Learn from your corrections” in the menu “Learn” makes a better model of them.</source>
        <translation>«آموختن از اصلاح‌های شما» در منوی «آموختن» از آن‌ها مدلی بهتر می‌سازد.</translation>
    </message>
    <message>
        <source>Z takes the last answer back.</source>
        <translation>Z آخرین پاسخ را پس می‌گیرد.</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>چیزی به نظر شما نیاز ندارد</translation>
    </message>
    <message>
        <source>The model is sure of every photo here, or you have said what it shows.</source>
        <translation>مدل از همهٔ عکس‌های اینجا مطمئن است، یا شما گفته‌اید چه نشان می‌دهند.</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>بازگشت به عکس‌ها</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>What was found by comparing has an order of its own: the likeliest mistakes, the largest sets or the most alike come first.</source>
        <translation>آنچه با مقایسه پیدا شده ترتیب خود را دارد: محتمل‌ترین اشتباه‌ها، بزرگ‌ترین دسته‌ها یا همانندترین‌ها نخست می‌آیند.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Photo</source>
        <translation>عکس</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>در حال بار کردن…</translation>
    </message>
</context>
<context>
    <name>CategoriesDialog</name>
    <message>
        <source>Categories</source>
        <translation>دسته‌ها</translation>
    </message>
    <message numerus="yes">
        <source>Beside the six scenes there may be categories of your own. Give one %Ln example(s) with its key, then learn from your corrections: from then on it is found by itself.</source>
        <translation>
            <numerusform>در کنار شش صحنه می‌توانید دسته‌های خودتان را داشته باشید. با کلید یک دسته %Ln نمونه به آن بدهید، سپس از اصلاح‌هایتان بیاموزید: از آن پس خودبه‌خود پیدا می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new category, such as Desert or Grandma&apos;s house</source>
        <translation>دسته‌ای تازه، مانند بیابان یا خانهٔ مادربزرگ</translation>
    </message>
    <message>
        <source>Name of the new category</source>
        <translation>نام دستهٔ تازه</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;افزودن</translation>
    </message>
    <message>
        <source>Ready-&amp;made</source>
        <translation>&amp;آماده</translation>
    </message>
    <message>
        <source>Categories that come learned, with how well each did on photos held back</source>
        <translation>دسته‌هایی که آموخته شده‌اند، با کارکرد هر یک در عکس‌های کنارگذاشته</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;تغییر نام</translation>
    </message>
    <message>
        <source>C&amp;olour…</source>
        <translation>&amp;رنگ…</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>&amp;ادغام در</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;برداشتن</translation>
    </message>
    <message>
        <source>It is hidden, and your answers by it are taken back. Undo brings the answers back; adding the name again brings the category back.</source>
        <translation>پنهان می‌شود و پاسخ‌هایی که با آن داده‌اید پس گرفته می‌شود. واگرد پاسخ‌ها را بازمی‌گرداند؛ افزودن دوبارهٔ نام، دسته را بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>Your examples</source>
        <translation>نمونه‌های شما</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>{0}: finds {1}, and {2} of what it finds is right</source>
        <translation>{0}: {1} را می‌یابد و {2} از یافته‌ها درست است</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>در حال آموختن…</translation>
    </message>
    <message>
        <source>{0}, came learned</source>
        <translation>{0}، آموخته آمد</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} از {1}</translation>
    </message>
    <message>
        <source>{0}, enough</source>
        <translation>{0}، بسنده</translation>
    </message>
    <message>
        <source>Colour of {0}</source>
        <translation>رنگ {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) changed; undo takes that back.</source>
        <translation>
            <numerusform>%Ln عکس تغییر کرد؛ واگرد آن را پس می‌گیرد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>What learning changed</source>
        <translation>آنچه آموختن تغییر داد</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>در حال بررسی…</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;بازگرداندن</translation>
    </message>
    <message>
        <source>The selected photos get the label they had, as a correction of yours</source>
        <translation>عکس‌های برگزیده برچسب پیشین خود را، به‌عنوان اصلاح شما، بازمی‌یابند</translation>
    </message>
    <message>
        <source>&amp;It shows…</source>
        <translation>&amp;نشان می‌دهد…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;گزینش همه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>The model in force has given no photo another label than the one before it.</source>
        <translation>مدل کنونی به هیچ عکسی برچسبی جز برچسب مدل پیشین نداده است.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have another label than before. What is wrong, put back: that is a correction of yours, which the next learning takes up.</source>
        <translation>
            <numerusform>%Ln عکس برچسبی جز پیش دارد. آنچه نادرست است بازگردانید: این اصلاح شماست و آموختن بعدی آن را به کار می‌گیرد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>فرمان‌ها</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>چه می‌خواهید بکنید؟</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>فرمان</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>فرمان‌های جور</translation>
    </message>
    <message>
        <source>No command fits. Try fewer letters, or Esc to go back.</source>
        <translation>هیچ فرمانی جور نیست. حروف کمتری بنویسید یا با Esc بازگردید.</translation>
    </message>
</context>
<context>
    <name>Criterion</name>
    <message>
        <source>Passed: {0}</source>
        <translation>پذیرفته: {0}</translation>
    </message>
    <message>
        <source>Not passed: {0}</source>
        <translation>ردشده: {0}</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Photos between two days</source>
        <translation>عکس‌های میان دو روز</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;از</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;تا</translation>
    </message>
</context>
<context>
    <name>DestinationField</name>
    <message>
        <source>Folder that will hold the scene folders</source>
        <translation>پوشه‌ای که پوشه‌های صحنه در آن قرار می‌گیرند</translation>
    </message>
    <message>
        <source>Destination folder</source>
        <translation>پوشهٔ مقصد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>برگزیدن…</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>عیب‌یابی</translation>
    </message>
    <message>
        <source>This helps others to find a fault. It stays on this computer: read it, copy it, and send it to whom you like.</source>
        <translation>این به دیگران کمک می‌کند خطا را بیابند. روی همین رایانه می‌ماند: بخوانیدش، رونوشت بگیرید و برای هر که خواستید بفرستید.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>در حال بررسی…</translation>
    </message>
    <message>
        <source>With &amp;names of folders and photos, and the log</source>
        <translation>با &amp;نام پوشه‌ها و عکس‌ها و گزارش</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;رونوشت</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>باز کردن پوشهٔ &amp;گزارش‌ها</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>رونوشت‌شده</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Neighbouring photos</source>
        <translation>عکس‌های همسایه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) left</source>
        <translation>
            <numerusform>%Ln عکس مانده</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>کمتر از یک دقیقه</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>حدود %Ln دقیقه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyGrid</name>
    <message>
        <source>Sort your photos by scene</source>
        <translation>عکس‌هایتان را بر پایهٔ صحنه مرتب کنید</translation>
    </message>
    <message>
        <source>Open a folder, or drop one here. Nothing leaves this computer, and no file is touched until you say so.</source>
        <translation>پوشه‌ای را باز کنید یا اینجا رها کنید. هیچ‌چیز از این رایانه بیرون نمی‌رود و تا شما نگویید به هیچ پرونده‌ای دست زده نمی‌شود.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>باز کردن پوشه…</translation>
    </message>
    <message>
        <source>Every photo is looked at on this computer. No network is needed, and nothing is ever uploaded.</source>
        <translation>هر عکس روی همین رایانه دیده می‌شود. به شبکه نیازی نیست و هیچ‌گاه چیزی بارگذاری نمی‌شود.</translation>
    </message>
    <message>
        <source>Looking changes no photo. Photos are copied, moved or tagged only after you have seen the plan, and all of it can be undone.</source>
        <translation>نگاه کردن عکسی را تغییر نمی‌دهد. عکس‌ها تنها پس از آنکه برنامه را دیدید رونوشت، جابه‌جا یا برچسب‌زده می‌شوند و همهٔ آن واگردپذیر است.</translation>
    </message>
    <message>
        <source>It knows buildings, forests, glaciers, mountains, the sea and streets. What it is not sure of it leaves to you.</source>
        <translation>ساختمان‌ها، جنگل‌ها، یخچال‌های طبیعی، کوه‌ها، دریا و خیابان‌ها را می‌شناسد. آنچه را مطمئن نیست به شما می‌سپارد.</translation>
    </message>
    <message>
        <source>Try it on drawn photos</source>
        <translation>آزمودن با عکس‌های کشیده</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>جستجوی عکس‌ها…</translation>
    </message>
    <message>
        <source>No photos in this folder</source>
        <translation>در این پوشه عکسی نیست</translation>
    </message>
    <message>
        <source>Neither {0} nor the folders in it hold photos in a known format.</source>
        <translation>نه {0} و نه پوشه‌های درون آن عکسی با قالب شناخته‌شده ندارند.</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>باز کردن پوشه‌ای دیگر…</translation>
    </message>
    <message>
        <source>This folder cannot be shown</source>
        <translation>این پوشه را نمی‌توان نشان داد</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>اینجا چیزی نیست</translation>
    </message>
    <message>
        <source>No photo fits the filter.</source>
        <translation>هیچ عکسی با پالایه جور نیست.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>پاک کردن پالایه</translation>
    </message>
    <message>
        <source>No photo is in this group.</source>
        <translation>هیچ عکسی در این گروه نیست.</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>نمایش همهٔ عکس‌ها</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Recent folders</source>
        <translation>پوشه‌های اخیر</translation>
    </message>
</context>
<context>
    <name>Explaining</name>
    <message>
        <source>With a heat map of where the model saw {0}</source>
        <translation>با نقشهٔ حرارتی از جایی که مدل {0} را دید</translation>
    </message>
    <message>
        <source>The model has not looked at this photo.</source>
        <translation>مدل به این عکس نگاه نکرده است.</translation>
    </message>
    <message>
        <source>Nothing in this photo speaks for {0}, the model finds.</source>
        <translation>مدل در این عکس چیزی نمی‌یابد که نشان از {0} باشد.</translation>
    </message>
    <message>
        <source>Looking where the model looked…</source>
        <translation>در حال یافتن جایی که مدل نگاه کرد…</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>زمان عکس‌برداری</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>دوربین</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>لنز</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>نوردهی</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مکان</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>شما چنین گفته‌اید.</translation>
    </message>
    <message>
        <source>Also: {0}.</source>
        <translation>همچنین: {0}.</translation>
    </message>
    <message>
        <source>The model says {0}, {1}.</source>
        <translation>مدل می‌گوید {0}، {1}.</translation>
    </message>
    <message>
        <source>Waiting for the model.</source>
        <translation>در انتظار مدل.</translation>
    </message>
    <message>
        <source>The model is unsure, {0}. What do you see?</source>
        <translation>مدل مطمئن نیست، {0}. شما چه می‌بینید؟</translation>
    </message>
    <message>
        <source>The model says so, {0}.</source>
        <translation>مدل چنین می‌گوید، {0}.</translation>
    </message>
    <message>
        <source>Also shows: {0}.</source>
        <translation>همچنین دارد: {0}.</translation>
    </message>
    <message>
        <source>says the camera</source>
        <translation>به گفتهٔ دوربین</translation>
    </message>
    <message>
        <source>says the file&apos;s name</source>
        <translation>از روی نام پرونده</translation>
    </message>
    <message>
        <source>the file&apos;s time</source>
        <translation>زمان پرونده</translation>
    </message>
    <message>
        <source>Keys {0} correct the scene, with Shift they add one, 0 says none of these. W shows why. Arrows go on, Esc goes back.</source>
        <translation>کلیدهای {0} صحنه را اصلاح می‌کنند، با شیفت یکی می‌افزایند و 0 یعنی هیچ‌کدام. W دلیل را نشان می‌دهد. جهت‌نماها پیش می‌روند و Esc بازمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;پالایه</translation>
    </message>
    <message>
        <source>Choose what to search for</source>
        <translation>برگزیدن آنچه جستجو می‌شود</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;مرتب‌سازی بر پایهٔ</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>ان&amp;دازه</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>اطمینان</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>تاریخ عکس‌برداری</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>نام پرونده</translation>
    </message>
    <message>
        <source>Size of thumbnails</source>
        <translation>اندازهٔ بندانگشتی‌ها</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>صعودی</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>نزولی</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>&amp;Scene</source>
        <translation>&amp;صحنه</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>نامطمئن</translation>
    </message>
    <message>
        <source>&amp;Certainty</source>
        <translation>&amp;قطعیت</translation>
    </message>
    <message>
        <source>Below 50 %</source>
        <translation>کمتر از ۵۰٪</translation>
    </message>
    <message>
        <source>Below 70 %</source>
        <translation>کمتر از ۷۰٪</translation>
    </message>
    <message>
        <source>90 % and more</source>
        <translation>۹۰٪ و بیشتر</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>موقت</translation>
    </message>
    <message>
        <source>Corrected by a person</source>
        <translation>اصلاح‌شده به دست انسان</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;تاریخ</translation>
    </message>
    <message>
        <source>&amp;Between two days…</source>
        <translation>&amp;میان دو روز…</translation>
    </message>
    <message>
        <source>C&amp;amera</source>
        <translation>&amp;دوربین</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;پوشه</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>م&amp;کان</translation>
    </message>
    <message>
        <source>Any that is known</source>
        <translation>هر مکان شناخته‌شده</translation>
    </message>
</context>
<context>
    <name>Finds</name>
    <message numerus="yes">
        <source>{0} of %Ln photo(s) compared</source>
        <translation>
            <numerusform>{0} از %Ln عکس مقایسه شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Every photo is compared with all others.</source>
        <translation>هر عکس با همهٔ عکس‌های دیگر مقایسه می‌شود.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف شد</translation>
    </message>
    <message>
        <source>Not all photos were compared.</source>
        <translation>همهٔ عکس‌ها مقایسه نشدند.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>جستجوی دوباره</translation>
    </message>
    <message>
        <source>Photos cannot be compared</source>
        <translation>عکس‌ها را نمی‌توان مقایسه کرد</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>{0} در ثانیه</translation>
    </message>
    <message>
        <source>Looking for likely mistakes…</source>
        <translation>جستجوی اشتباه‌های احتمالی…</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>جستجوی تکراری‌ها…</translation>
    </message>
    <message>
        <source>Looking for near duplicates…</source>
        <translation>جستجوی تقریباً تکراری‌ها…</translation>
    </message>
    <message>
        <source>Looking for similar photos…</source>
        <translation>جستجوی عکس‌های همانند…</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>تمام شد</translation>
    </message>
    <message>
        <source>You have looked at every likely mistake.</source>
        <translation>همهٔ اشتباه‌های احتمالی را دیده‌اید.</translation>
    </message>
    <message>
        <source>No likely mistakes</source>
        <translation>اشتباه احتمالی نیست</translation>
    </message>
    <message>
        <source>Every photo shows what those show that look most like it.</source>
        <translation>هر عکس همان را نشان می‌دهد که همانندترین عکس‌ها به آن.</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>تکراری نیست</translation>
    </message>
    <message>
        <source>No two files are the same.</source>
        <translation>هیچ دو پرونده‌ای یکسان نیستند.</translation>
    </message>
    <message>
        <source>No near duplicates</source>
        <translation>تقریباً تکراری نیست</translation>
    </message>
    <message>
        <source>No two photos look nearly the same.</source>
        <translation>هیچ دو عکسی تقریباً یکسان نیستند.</translation>
    </message>
    <message>
        <source>No similar photos</source>
        <translation>عکس همانندی نیست</translation>
    </message>
    <message>
        <source>This photo is like no other.</source>
        <translation>این عکس به هیچ عکس دیگری نمی‌ماند.</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Open a folder of photos</source>
        <translation>باز کردن پوشهٔ عکس‌ها</translation>
    </message>
</context>
<context>
    <name>GroupedView</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln عکس</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} mean confidence</source>
        <translation>میانگین اطمینان {0}</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>{0} cannot be reached now. Connect its drive and rescan.</source>
        <translation>اکنون به {0} دسترسی نیست. دیسک آن را وصل کنید و دوباره بپویید.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln file(s). Paste into a folder or another program.</source>
        <translation>
            <numerusform>از %Ln پرونده رونوشت گرفته شد. آن را در یک پوشه یا برنامهٔ دیگر بچسبانید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the path of {0}.</source>
        <translation>از مسیر {0} رونوشت گرفته شد.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln path(s).</source>
        <translation>
            <numerusform>از %Ln مسیر رونوشت گرفته شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the picture of {0}, {1} × {2} pixels. Paste it into a document.</source>
        <translation>از تصویر {0} رونوشت گرفته شد، {1} × {2} پیکسل. آن را در سندی بچسبانید.</translation>
    </message>
</context>
<context>
    <name>HeatBar</name>
    <message>
        <source>Where the model saw</source>
        <translation>جایی که مدل این را دید:</translation>
    </message>
    <message>
        <source>The scene that the heat map is about</source>
        <translation>صحنه‌ای که نقشهٔ حرارتی دربارهٔ آن است</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>ماتی نقشهٔ حرارتی</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Drawing</source>
        <translation>کشیدن</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Organizing history</source>
        <translation>پیشینهٔ سامان‌دهی</translation>
    </message>
    <message>
        <source>Looking at the journal…</source>
        <translation>در حال بررسی دفتر…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>ازنو</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Leave the rest as it is</source>
        <translation>بقیه همان‌گونه بماند</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کی</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کجا</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>What was organized</source>
        <translation>آنچه سامان‌دهی شد</translation>
    </message>
    <message>
        <source>Nothing was organized yet.</source>
        <translation>هنوز چیزی سامان‌دهی نشده است.</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>برچسب‌زده</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>رونوشت‌شده</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>جابه‌جاشده</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>پیوندشده</translation>
    </message>
    <message>
        <source>{0} done</source>
        <translation>{0} انجام‌شده</translation>
    </message>
    <message>
        <source>{0} undone</source>
        <translation>{0} واگردشده</translation>
    </message>
    <message>
        <source>{0} not begun</source>
        <translation>{0} آغازنشده</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} ناموفق</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>در حال کار…</translation>
    </message>
</context>
<context>
    <name>LabelHistory</name>
    <message>
        <source>Who said so</source>
        <translation>چه کسی چنین گفت</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln earlier</source>
        <translation>
            <numerusform>و %Ln مورد پیش‌تر</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>شما</translation>
    </message>
    <message>
        <source>Model {0}</source>
        <translation>مدل {0}</translation>
    </message>
    <message>
        <source>correction removed</source>
        <translation>اصلاح برداشته شد</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>نامطمئن</translation>
    </message>
</context>
<context>
    <name>LearnDialog</name>
    <message>
        <source>Learn from your corrections</source>
        <translation>آموختن از اصلاح‌های شما</translation>
    </message>
    <message>
        <source>&amp;Quick: the last layer, in seconds</source>
        <translation>&amp;تند: لایهٔ پایانی، در چند ثانیه</translation>
    </message>
    <message>
        <source>&amp;Thorough: the upper layers, too, in minutes</source>
        <translation>&amp;ژرف: لایه‌های بالایی هم، در چند دقیقه</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;آغاز</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;لغو</translation>
    </message>
    <message>
        <source>&amp;Learn again</source>
        <translation>&amp;آموختن دوباره</translation>
    </message>
    <message>
        <source>&amp;What changed…</source>
        <translation>&amp;چه تغییر کرد…</translation>
    </message>
    <message>
        <source>A better model from what you have said</source>
        <translation>مدلی بهتر از آنچه گفته‌اید</translation>
    </message>
    <message>
        <source>The model is learned anew from your answers, together with what it was trained on. That happens on this computer and sends nothing anywhere.</source>
        <translation>مدل از پاسخ‌های شما، همراه با آنچه با آن آموزش دیده، از نو آموخته می‌شود. این کار روی همین رایانه انجام می‌شود و چیزی به جایی نمی‌فرستد.</translation>
    </message>
    <message>
        <source>It is used only if it becomes better on answers of yours that were held back, and forgets nothing of what it knew. What you said yourself always stands, and one click brings the model back that there was before.</source>
        <translation>تنها هنگامی به کار می‌رود که در پاسخ‌های کنارگذاشتهٔ شما بهتر شود و چیزی از دانسته‌هایش را فراموش نکند. آنچه خودتان گفته‌اید همیشه برقرار است و یک کلیک مدل پیشین را بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>Thorough learning can be paused, and stopped it goes on later where it was. After it photos are looked at again in the background.</source>
        <translation>آموختن ژرف را می‌توان درنگ داد و اگر بازایستد بعداً از همان‌جا پی گرفته می‌شود. پس از آن عکس‌ها در پس‌زمینه دوباره دیده می‌شوند.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>در حال آموختن…</translation>
    </message>
    <message>
        <source>You can close this and go on working. Until the candidate has passed both tests, nothing changes.</source>
        <translation>می‌توانید این را ببندید و کارتان را پی بگیرید. تا نامزد هر دو آزمون را نگذرانده باشد چیزی تغییر نمی‌کند.</translation>
    </message>
    <message numerus="yes">
        <source>You have answered %Ln photo(s)</source>
        <translation>
            <numerusform>شما به %Ln عکس پاسخ داده‌اید</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them since the model last learned</source>
        <translation>
            <numerusform>%Ln تا از آن‌ها پس از آخرین آموختن مدل</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}.</source>
        <translation>{0}، {1}.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln answers are needed.</source>
        <translation>
            <numerusform>دست‌کم %Ln پاسخ لازم است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning and comparing: step {0} of {1}</source>
        <translation>آموختن و سنجیدن: گام {0} از {1}</translation>
    </message>
    <message>
        <source>Reading photos: {0} of {1}</source>
        <translation>خواندن عکس‌ها: {0} از {1}</translation>
    </message>
    <message>
        <source>Looking at photos: {0} of {1}</source>
        <translation>نگریستن به عکس‌ها: {0} از {1}</translation>
    </message>
    <message>
        <source>Training: round {0} of {1}</source>
        <translation>آموزش: دور {0} از {1}</translation>
    </message>
    <message>
        <source>Measuring what was learned…</source>
        <translation>سنجش آنچه آموخته شد…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>در حال آغاز…</translation>
    </message>
    <message>
        <source>{0} photos a second</source>
        <translation>{0} عکس در ثانیه</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>{0} مانده</translation>
    </message>
    <message>
        <source>The candidate is better and is used from now on.</source>
        <translation>نامزد بهتر است و از این پس به کار می‌رود.</translation>
    </message>
    <message>
        <source>The candidate was refused; everything stays as it was.</source>
        <translation>نامزد رد شد؛ همه چیز همان‌گونه می‌ماند.</translation>
    </message>
    <message>
        <source>&amp;Back to {0}</source>
        <translation>&amp;بازگشت به {0}</translation>
    </message>
    <message>
        <source>Photos are looked at again in the background, those you see first. Until then their old labels stand; “What learning changed” lists what becomes another.</source>
        <translation>عکس‌ها در پس‌زمینه دوباره دیده می‌شوند، نخست آن‌هایی که می‌بینید. تا آن هنگام برچسب‌های پیشین برقرارند؛ «آنچه آموختن تغییر داد» دگرگونی‌ها را فهرست می‌کند.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have another label now.</source>
        <translation>
            <numerusform>اکنون %Ln عکس برچسبی دیگر دارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) would have had another label.</source>
        <translation>
            <numerusform>%Ln عکس برچسبی دیگر می‌گرفت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed; started again, it goes on where it was.</source>
        <translation>بازایستاد. چیزی تغییر نکرده است؛ با آغاز دوباره از همان‌جا پی گرفته می‌شود.</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>بازایستاد. چیزی تغییر نکرده است.</translation>
    </message>
    <message>
        <source>{0} is used again.</source>
        <translation>{0} دوباره به کار می‌رود.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>در حال توقف…</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message numerus="yes">
        <source>You have answered %Ln photo(s) since the model last learned.</source>
        <translation>
            <numerusform>از آخرین آموختن مدل به %Ln عکس پاسخ داده‌اید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learn from them…</source>
        <translation>آموختن از آن‌ها…</translation>
    </message>
    <message numerus="yes">
        <source>A better model was learned; %Ln photo(s) have another label.</source>
        <translation>
            <numerusform>مدلی بهتر آموخته شد؛ %Ln عکس برچسبی دیگر دارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>چه تغییر کرد…</translation>
    </message>
    <message>
        <source>The learned model was refused; everything stays as it was.</source>
        <translation>مدل آموخته رد شد؛ همه چیز همان‌گونه می‌ماند.</translation>
    </message>
</context>
<context>
    <name>Loupe</name>
    <message>
        <source>Photo shown large</source>
        <translation>عکس در نمای بزرگ</translation>
    </message>
</context>
<context>
    <name>LoupeBar</name>
    <message>
        <source>Back to the grid (Esc)</source>
        <translation>بازگشت به شبکه (Esc)</translation>
    </message>
    <message>
        <source>Previous photo (←)</source>
        <translation>عکس پیشین (→)</translation>
    </message>
    <message>
        <source>Next photo (→)</source>
        <translation>عکس پسین (←)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>کوچک‌تر (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>بزرگ‌تر (+)</translation>
    </message>
    <message>
        <source>Actual size (Alt+1, *) or all of the photo (Alt+0, /)</source>
        <translation>اندازهٔ واقعی (Alt+1, *) یا همهٔ عکس (Alt+0, /)</translation>
    </message>
    <message>
        <source>Turn the view, not the file (R)</source>
        <translation>چرخاندن نما، نه پرونده (R)</translation>
    </message>
    <message>
        <source>Why? Shows where the model saw the scene (W)</source>
        <translation>چرا؟ نشان می‌دهد مدل صحنه را کجا دید (W)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>چرا؟</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} از {1}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Main</source>
        <translation>اصلی</translation>
    </message>
    <message>
        <source>{0} Start?</source>
        <translation>{0} آغاز کنیم؟</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>The 20 that teach most</source>
        <translation>۲۰ عکسی که بیشتر می‌آموزند</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>باز کردن پوشهٔ گزارش‌ها</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>واگرد شد: {0}</translation>
    </message>
    <message>
        <source>Finishing the current file…</source>
        <translation>در حال پایان دادن به پروندهٔ کنونی…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>بستن پیام</translation>
    </message>
</context>
<context>
    <name>ModeChoice</name>
    <message>
        <source>Tag</source>
        <translation>برچسب‌زنی</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>پیوند</translation>
    </message>
    <message>
        <source>Scenes are written into the photos as keywords that other programs read. Pictures and folders stay as they are.</source>
        <translation>صحنه‌ها به شکل کلیدواژه در عکس‌ها نوشته می‌شوند تا برنامه‌های دیگر بخوانند. تصویرها و پوشه‌ها همان‌گونه می‌مانند.</translation>
    </message>
    <message>
        <source>The originals stay where they are.</source>
        <translation>اصل‌ها سر جایشان می‌مانند.</translation>
    </message>
    <message>
        <source>The photos leave the folders they are in.</source>
        <translation>عکس‌ها از پوشه‌های کنونی‌شان بیرون می‌روند.</translation>
    </message>
    <message>
        <source>The photos stay where they are and get a second name in the folders of their scenes, which takes no space.</source>
        <translation>عکس‌ها سر جایشان می‌مانند و در پوشه‌های صحنه‌هایشان نام دومی می‌گیرند که فضایی نمی‌گیرد.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;نمایش پنجره</translation>
    </message>
</context>
<context>
    <name>OrganizeDialog</name>
    <message>
        <source>Organize photos</source>
        <translation>سامان‌دهی عکس‌ها</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Save plan…</source>
        <translation>ذخیرهٔ برنامه…</translation>
    </message>
    <message>
        <source>Choose the folder that will hold the scene folders.</source>
        <translation>پوشه‌ای را برگزینید که پوشه‌های صحنه در آن قرار گیرند.</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>در حال بررسی پرونده‌ها…</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln file(s)</source>
        <translation>
            <numerusform>برچسب‌زنی %Ln پرونده</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>برچسب‌زنی</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln file(s)</source>
        <translation>
            <numerusform>جابه‌جایی %Ln پرونده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %Ln file(s)</source>
        <translation>
            <numerusform>پیوند %Ln پرونده</numerusform>
        </translation>
    </message>
    <message>
        <source>Link</source>
        <translation>پیوند</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln file(s)</source>
        <translation>
            <numerusform>رونوشت %Ln پرونده</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>ذخیرهٔ برنامه</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>با نام {0} ذخیره شد</translation>
    </message>
    <message>
        <source>The plan was saved as {0}.</source>
        <translation>برنامه با نام {0} ذخیره شد.</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation>در {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>OrganizeForm</name>
    <message numerus="yes">
        <source>All %Ln photo(s) shown</source>
        <translation>
            <numerusform>همهٔ %Ln عکس نمایان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>%Ln عکس گزیده</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>عکس‌ها</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>چه کار کنیم</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>به</translation>
    </message>
    <message>
        <source>Template of folders and names</source>
        <translation>الگوی پوشه‌ها و نام‌ها</translation>
    </message>
    <message>
        <source>Folders are separated by /. There are: {0}</source>
        <translation>پوشه‌ها با / جدا می‌شوند. این‌ها هست: {0}</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>پوشه‌ها</translation>
    </message>
    <message>
        <source>Take unsure photos too, by their best guess</source>
        <translation>عکس‌های نامطمئن هم، بر پایهٔ بهترین حدس</translation>
    </message>
    <message>
        <source>Remove folders that become empty</source>
        <translation>پوشه‌هایی که خالی می‌شوند برداشته شوند</translation>
    </message>
    <message>
        <source>Symbolic links, which may lead to another disk</source>
        <translation>پیوندهای نمادین که می‌توانند به دیسک دیگری برسند</translation>
    </message>
    <message>
        <source>Into files beside the photos (XMP sidecars) only</source>
        <translation>تنها در پرونده‌های کنار عکس‌ها (همراه XMP)</translation>
    </message>
    <message>
        <source>Take these keywords away instead</source>
        <translation>به جای آن، برداشتن این کلیدواژه‌ها</translation>
    </message>
    <message>
        <source>{0} becomes {1}</source>
        <translation>{0} می‌شود {1}</translation>
    </message>
</context>
<context>
    <name>Organizing</name>
    <message numerus="yes">
        <source>Organizing was interrupted: %Ln file(s) were not begun. Go on?</source>
        <translation>
            <numerusform>سامان‌دهی قطع شد: %Ln پرونده آغاز نشده است. ادامه دهیم؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Organizing</source>
        <translation>سامان‌دهی</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>What was done</source>
        <translation>آنچه انجام شد</translation>
    </message>
</context>
<context>
    <name>PhotoDelegate</name>
    <message>
        <source>Offline</source>
        <translation>برون‌خط</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>موقت</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>به دست شما</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>عکس‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln عکس</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>corrected by you</source>
        <translation>اصلاح‌شده به دست شما</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>موقت</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>پرچم‌دار</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>برون‌خط</translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message numerus="yes">
        <source>%Ln photo(s) left out:</source>
        <translation>
            <numerusform>%Ln عکس کنار گذاشته می‌شود:</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>کاری برای انجام نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) get keywords.</source>
        <translation>
            <numerusform>%Ln پرونده کلیدواژه می‌گیرد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln پوشه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) go into {0}.</source>
        <translation>
            <numerusform>%Ln پرونده به {0} می‌رود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln get(s) a numbered name, because another file has theirs.</source>
        <translation>
            <numerusform>%Ln پرونده نام شماره‌دار می‌گیرد، چون پروندهٔ دیگری نامش را دارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} are needed.</source>
        <translation>{0} لازم است.</translation>
    </message>
    <message>
        <source>{0} are needed, {1} are free.</source>
        <translation>{0} لازم است، {1} آزاد است.</translation>
    </message>
    <message>
        <source>{0} It takes {1}.</source>
        <translation>{0} {1} طول می‌کشد.</translation>
    </message>
    <message>
        <source>There is not enough space: {0}</source>
        <translation>فضای کافی نیست: {0}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>ترجیحات</translation>
    </message>
    <message>
        <source>N&amp;otify me when a long scan ends and I do not see it</source>
        <translation>ا&amp;گر پویشی طولانی پایان یافت و ندیدم، آگاهم کن</translation>
    </message>
    <message>
        <source>Notify me of ne&amp;w photos in watched folders</source>
        <translation>از عکس‌های &amp;تازه در پوشه‌های زیر نظر آگاهم کن</translation>
    </message>
    <message>
        <source>While folders are watched, closing the window lea&amp;ves it beside the clock</source>
        <translation>تا وقتی پوشه‌ای زیر نظر است، بستن پنجره آن را کنار &amp;ساعت نگه می‌دارد</translation>
    </message>
    <message>
        <source>This desktop has no place for icons there.</source>
        <translation>این میزکار آنجا جایی برای نقشک ندارد.</translation>
    </message>
    <message>
        <source>Thumbnails
*.photoslibrary
/photos/private</source>
        <translation>Thumbnails
*.photoslibrary
/photos/private</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;زمینه</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;زبان</translation>
    </message>
    <message>
        <source>From the next start of Scene Organizer on.</source>
        <translation>از آغاز بعدی Scene Organizer به کار می‌رود.</translation>
    </message>
    <message>
        <source>Size of t&amp;humbnails</source>
        <translation>اندازهٔ &amp;بندانگشتی‌ها</translation>
    </message>
    <message>
        <source>Confidence &amp;needed</source>
        <translation>اطمینان &amp;لازم</translation>
    </message>
    <message>
        <source>Photos of which the model is less certain go to Unsure. What you said yourself always holds.</source>
        <translation>عکس‌هایی که مدل از آن‌ها کمتر مطمئن است به «نامطمئن» می‌روند. آنچه خودتان گفته‌اید همیشه برقرار است.</translation>
    </message>
    <message>
        <source>Folders to &amp;leave out</source>
        <translation>پوشه‌های &amp;کنار گذاشته</translation>
    </message>
    <message>
        <source>One a line: a name or a whole path; * stands for anything. It counts from the next scan on (F5); nothing is deleted.</source>
        <translation>در هر خط یکی: یک نام یا مسیر کامل؛ * به جای هر چیزی است. از پویش بعدی (F5) به کار می‌رود؛ چیزی حذف نمی‌شود.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مانند سامانه</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>As the model thinks best</source>
        <translation>آنچه مدل بهتر می‌داند</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Every step is written down first, so that all of it can be undone.</source>
        <translation>هر گام پیش از انجام نوشته می‌شود تا همه‌چیز واگردپذیر باشد.</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>برچسب‌زنی</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>پیوند</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>در حال واگرد…</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln file(s)</source>
        <translation>
            <numerusform>{0} از %Ln پرونده</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>مکث</translation>
    </message>
</context>
<context>
    <name>ProgressRing</name>
    <message>
        <source>Progress of the review</source>
        <translation>پیشرفت بازبینی</translation>
    </message>
    <message>
        <source>{0} of {1} answered</source>
        <translation>{0} از {1} پاسخ داده شد</translation>
    </message>
</context>
<context>
    <name>ReasonTable</name>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
</context>
<context>
    <name>RelabelledPhotos</name>
    <message>
        <source>You say: {0}</source>
        <translation>شما می‌گویید: {0}</translation>
    </message>
</context>
<context>
    <name>RelabelledView</name>
    <message>
        <source>Photos with another label</source>
        <translation>عکس‌های با برچسب دیگر</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>بازبینی</translation>
    </message>
    <message>
        <source>Photo {0} of {1}: {2}</source>
        <translation>عکس {0} از {1}: {2}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>پرچم‌دار</translation>
    </message>
</context>
<context>
    <name>SceneChips</name>
    <message>
        <source>Scenes of this photo</source>
        <translation>صحنه‌های این عکس</translation>
    </message>
</context>
<context>
    <name>SceneSidebar</name>
    <message>
        <source>Scenes</source>
        <translation>صحنه‌ها</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %Ln photo(s)</source>
        <translation>
            <numerusform>{0}، %Ln عکس</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search: words, scene:sea, year:2024, place:Norway</source>
        <translation>جستجو: واژه‌ها، scene:sea، year:2024، place:نروژ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>میان‌برهای صفحه‌کلید</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>شبکه</translation>
    </message>
    <message>
        <source>Quick look, and back</source>
        <translation>نگاهی کوتاه و بازگشت</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>فاصله</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>عکسی دیگر</translation>
    </message>
    <message>
        <source>arrows, Page, Home, End</source>
        <translation>جهت‌نماها، Page، Home، End</translation>
    </message>
    <message>
        <source>Select further photos</source>
        <translation>گزینش عکس‌های بیشتر</translation>
    </message>
    <message>
        <source>{0}arrows</source>
        <translation>{0}جهت‌نماها</translation>
    </message>
    <message>
        <source>Select one more</source>
        <translation>گزینش یکی بیشتر</translation>
    </message>
    <message>
        <source>{0}click</source>
        <translation>{0}کلیک</translation>
    </message>
    <message>
        <source>Select a group</source>
        <translation>گزینش یک گروه</translation>
    </message>
    <message>
        <source>{0}click on its header</source>
        <translation>{0}کلیک روی سرگروه</translation>
    </message>
    <message>
        <source>Size of thumbnails</source>
        <translation>اندازهٔ بندانگشتی‌ها</translation>
    </message>
    <message>
        <source>{0}wheel</source>
        <translation>{0}چرخ موشی</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>هیچ گزینشی</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Photo shown large</source>
        <translation>عکس در نمای بزرگ</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>بزرگ‌نمایی</translation>
    </message>
    <message>
        <source>+, −, wheel</source>
        <translation>+، −، چرخ موشی</translation>
    </message>
    <message>
        <source>All of it, or actual size</source>
        <translation>همهٔ آن یا اندازهٔ واقعی</translation>
    </message>
    <message>
        <source>/, *</source>
        <translation>/، *</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>چرخاندن نما</translation>
    </message>
    <message>
        <source>R, {0}R</source>
        <translation>R، {0}R</translation>
    </message>
    <message>
        <source>Why: where the model looked</source>
        <translation>چرا: مدل کجا را نگاه کرد</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>بازبینی</translation>
    </message>
    <message>
        <source>Accept, and go on</source>
        <translation>پذیرفتن و ادامه</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>جهت‌نماها</translation>
    </message>
    <message>
        <source>All that look alike</source>
        <translation>همهٔ همانندها</translation>
    </message>
    <message>
        <source>{0}Enter</source>
        <translation>{0}Enter</translation>
    </message>
    <message>
        <source>To the look-alikes</source>
        <translation>به سوی همانندها</translation>
    </message>
    <message>
        <source>Leave one of them out</source>
        <translation>کنار گذاشتن یکی از آن‌ها</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>What is known about it</source>
        <translation>آنچه از آن می‌دانیم</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ترک کردن</translation>
    </message>
</context>
<context>
    <name>StreakBar</name>
    <message>
        <source>↓ goes to them. There Space leaves one out, a scene&apos;s key answers for all.</source>
        <translation>↓ به آن‌ها می‌رود. آنجا کلید فاصله یکی را کنار می‌گذارد و کلید یک صحنه به جای همه پاسخ می‌دهد.</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln look alike: all {0}?</source>
        <translation>
            <numerusform>این %Ln عکس همانندند: همه {0}؟</numerusform>
        </translation>
    </message>
    <message>
        <source>All {0} (Shift+Enter)</source>
        <translation>همه {0} (شیفت+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln look alike: no scene in any of them?</source>
        <translation>
            <numerusform>این %Ln عکس همانندند: در هیچ‌کدام صحنه‌ای نیست؟</numerusform>
        </translation>
    </message>
    <message>
        <source>None in all (Shift+Enter)</source>
        <translation>هیچ‌کدام برای همه (شیفت+Enter)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Photos by month</source>
        <translation>عکس‌ها بر پایهٔ ماه</translation>
    </message>
    <message>
        <source>{0}. Chosen: {1}</source>
        <translation>{0}. برگزیده: {1}</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>How QDate writes a month: yyyy the year, MMMM its name, M its number</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln عکس</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Learned models</source>
        <translation>مدل‌های آموخته</translation>
    </message>
    <message>
        <source>Every model stays until you delete it. What you said of photos stands under each.</source>
        <translation>هر مدل تا هنگامی که پاکش کنید می‌ماند. آنچه دربارهٔ عکس‌ها گفته‌اید با هر مدلی برقرار است.</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>&amp;به کار بردن این</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;پاک کردن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>مدل</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>آموخته</translation>
    </message>
    <message>
        <source>From answers</source>
        <translation>از پاسخ‌ها</translation>
    </message>
    <message>
        <source>Right on your corrections</source>
        <translation>درست در اصلاح‌های شما</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>برقرار</translation>
    </message>
    <message>
        <source>came with the application</source>
        <translation>همراه برنامه آمد</translation>
    </message>
    <message>
        <source>{0}, before it {1}</source>
        <translation>{0}، پیش از آن {1}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>برقرار</translation>
    </message>
    <message>
        <source>of another network</source>
        <translation>از شبکه‌ای دیگر</translation>
    </message>
    <message>
        <source>All photos are asked again…</source>
        <translation>همهٔ عکس‌ها دوباره داوری می‌شوند…</translation>
    </message>
    <message numerus="yes">
        <source>{0} is in force; %Ln photo(s) asked again.</source>
        <translation>
            <numerusform>{0} برقرار است؛ %Ln عکس دوباره داوری شد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Versus</name>
    <message numerus="yes">
        <source>What you said: of %Ln answer(s) that change on photos held back from learning, {0} become what you said. Chance alone would do as well in {1} of cases; up to {2} are allowed.</source>
        <translation>
            <numerusform>آنچه گفتید: از %Ln پاسخی که در عکس‌های کنارگذاشته از آموختن تغییر می‌کند، {0} همان می‌شود که گفتید. بخت به‌تنهایی در {1} موارد چنین می‌کرد؛ تا {2} پذیرفته است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What must not be forgotten: of %Ln test photo(s) that no model has learned from, {0} are right; fewer than {1} would be more than chance.</source>
        <translation>
            <numerusform>آنچه نباید فراموش شود: از %Ln عکس آزمون که هیچ مدلی از آن نیاموخته، {0} درست است؛ کمتر از {1} بیش از بخت می‌بود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still careful: of %Ln photo(s) of no scene, {0} are left to you; at least {1} have to be.</source>
        <translation>
            <numerusform>همچنان محتاط: از %Ln عکس بی‌صحنه، {0} به شما واگذار می‌شود؛ دست‌کم {1} باید چنین باشد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your corrections, held back</source>
        <translation>اصلاح‌های کنارگذاشتهٔ شما</translation>
    </message>
    <message>
        <source>Test photos</source>
        <translation>عکس‌های آزمون</translation>
    </message>
    <message>
        <source>No scene, left to you</source>
        <translation>بی‌صحنه، واگذار به شما</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>پاسخ‌های درست</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>نامزد</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>عکس‌ها</translation>
    </message>
    <message>
        <source>The model in force and the candidate</source>
        <translation>مدل کنونی و نامزد</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>{0} cannot be reached now; it is watched again once it is back.</source>
        <translation>اکنون به {0} دسترسی نیست؛ همین که بازگردد دوباره زیر نظر است.</translation>
    </message>
    <message>
        <source>{0} is watched.</source>
        <translation>{0} زیر نظر است.</translation>
    </message>
    <message>
        <source>{0} is looked through every {1} s: {2}.</source>
        <translation>{0} هر {1} ثانیه بررسی می‌شود: {2}.</translation>
    </message>
    <message>
        <source>it lies on a network drive ({0}), whose changes are not all announced</source>
        <translation>روی درایو شبکه ({0}) است که همهٔ تغییرها را خبر نمی‌دهد</translation>
    </message>
    <message>
        <source>it lies on a network drive, whose changes are not all announced</source>
        <translation>روی درایو شبکه است که همهٔ تغییرها را خبر نمی‌دهد</translation>
    </message>
    <message>
        <source>the system watches no more folders for you</source>
        <translation>سامانه پوشهٔ بیشتری را برای شما زیر نظر نمی‌گیرد</translation>
    </message>
    <message>
        <source>its drive does not announce changes</source>
        <translation>درایو آن تغییرها را خبر نمی‌دهد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) watched</source>
        <translation>
            <numerusform>%Ln پوشه زیر نظر</numerusform>
        </translation>
    </message>
    <message>
        <source>every {0} s</source>
        <translation>هر {0} ثانیه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln away</source>
        <translation>
            <numerusform>%Ln در دسترس نیست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organized by itself</source>
        <translation>
            <numerusform>%Ln مورد خودکار سامان‌دهی می‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new photo(s) in {0}.</source>
        <translation>
            <numerusform>%Ln عکس تازه در {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>The photo shows this too, or not: {0}</source>
        <translation>عکس این را هم دارد یا نه: {0}</translation>
    </message>
    <message>
        <source>{0}, shown</source>
        <translation>{0}، دیده می‌شود</translation>
    </message>
    <message>
        <source>{0}, not shown</source>
        <translation>{0}، دیده نمی‌شود</translation>
    </message>
</context>
<context>
    <name>_Commands</name>
    <message>
        <source>not possible now</source>
        <translation>اکنون ممکن نیست</translation>
    </message>
</context>
<context>
    <name>_Duration</name>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>حدود %Ln ثانیه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>حدود %Ln دقیقه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>حدود %Ln ساعت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Outcome</name>
    <message numerus="yes">
        <source>%Ln file(s) undone</source>
        <translation>
            <numerusform>%Ln پرونده واگرد شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) tagged</source>
        <translation>
            <numerusform>%Ln پرونده برچسب خورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved</source>
        <translation>
            <numerusform>%Ln پرونده جابه‌جا شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) linked</source>
        <translation>
            <numerusform>%Ln پرونده پیوند شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) copied</source>
        <translation>
            <numerusform>از %Ln پرونده رونوشت گرفته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>از %Ln مورد گذشته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln ناموفق</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest waits to be gone on with</source>
        <translation>بقیه در انتظار ادامه است</translation>
    </message>
    <message>
        <source>stopped early, the rest is untouched</source>
        <translation>پیش از پایان متوقف شد و بقیه دست‌نخورده است</translation>
    </message>
</context>
<context>
    <name>_Scan</name>
    <message numerus="yes">
        <source>Stopped. %Ln photo(s) so far; scan again to go on.</source>
        <translation>
            <numerusform>متوقف شد. تاکنون %Ln عکس؛ برای ادامه دوباره بپویید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln photo(s) of this folder are in the cloud.</source>
        <translation>
            <numerusform>همهٔ %Ln عکس این پوشه در فضای ابری است.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos in this folder.</source>
        <translation>در این پوشه عکسی نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) sorted</source>
        <translation>
            <numerusform>%Ln عکس مرتب شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln عکس به نظر شما نیاز دارد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>حدود %Ln دقیقه</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}، {1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln عکس خوانده نشد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) could not be opened</source>
        <translation>
            <numerusform>%Ln پوشه باز نشد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) cannot be reached now</source>
        <translation>
            <numerusform>اکنون به %Ln عکس دسترسی نیست</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the cloud left alone</source>
        <translation>
            <numerusform>%Ln عکس در فضای ابری دست‌نخورده ماند</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Scene Organizer cannot start</source>
        <translation>Scene Organizer نمی‌تواند آغاز شود</translation>
    </message>
    <message>
        <source>Something went wrong that should not. Details are in {0}.</source>
        <translation>چیزی که نباید، پیش آمد. جزئیات در {0} است.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}، {1}</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>The disk quota is used up.</source>
        <translation>سهمیهٔ دیسک پر شده است.</translation>
    </message>
    <message>
        <source>The operation is not permitted.</source>
        <translation>این کار مجاز نیست.</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>پرونده دیگر آنجا نیست.</translation>
    </message>
    <message>
        <source>The disk could not be read or written (input/output error).</source>
        <translation>خواندن یا نوشتن دیسک ممکن نشد (خطای ورودی/خروجی).</translation>
    </message>
    <message>
        <source>The file name is too long for this disk.</source>
        <translation>نام پرونده برای این دیسک بیش از اندازه بلند است.</translation>
    </message>
    <message>
        <source>Source and target are on different disks.</source>
        <translation>مبدأ و مقصد روی دیسک‌های گوناگون‌اند.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>این پوشه است، نه پرونده.</translation>
    </message>
    <message>
        <source>Part of the path is not a folder.</source>
        <translation>بخشی از مسیر پوشه نیست.</translation>
    </message>
    <message>
        <source>Too many files are open.</source>
        <translation>پرونده‌های باز بیش از اندازه‌اند.</translation>
    </message>
    <message>
        <source>A file of that name already exists.</source>
        <translation>پرونده‌ای با این نام از پیش هست.</translation>
    </message>
    <message>
        <source>The system reported: {0}.</source>
        <translation>سامانه گزارش داد: {0}.</translation>
    </message>
    <message>
        <source>Did you mean {0}:?</source>
        <translation>آیا منظورتان {0}: بود؟</translation>
    </message>
    <message>
        <source>Known are {0}.</source>
        <translation>شناخته‌شده‌ها: {0}.</translation>
    </message>
    <message>
        <source>There is no key {0}:. {1} In quotation marks it is part of a file name.</source>
        <translation>کلید {0}: وجود ندارد. {1} میان نشان نقل قول، بخشی از نام پرونده است.</translation>
    </message>
    <message>
        <source>{0}: cannot be {1}. Possible are {2}.</source>
        <translation>{0}: نمی‌تواند {1} باشد. ممکن‌ها: {2}.</translation>
    </message>
    <message>
        <source>{0}:{1} ends before it begins.</source>
        <translation>{0}:{1} پیش از آغازش پایان می‌یابد.</translation>
    </message>
    <message>
        <source>{0} is no {1}. Write it as {2}.</source>
        <translation>{0} برای {1}: درست نیست. آن را به شکل {2} بنویسید.</translation>
    </message>
    <message>
        <source>{0} is no confidence: they lie between 0 and 1, or 0% and 100%.</source>
        <translation>{0} اطمینان نیست: اطمینان میان 0 و 1 یا 0% و 100% است.</translation>
    </message>
    <message>
        <source>Latitudes lie between -90 and 90, longitudes between -180 and 180; latitude first, as in {0}.</source>
        <translation>عرض جغرافیایی میان -90 و 90 و طول میان -180 و 180 است؛ نخست عرض، مانند {0}.</translation>
    </message>
    <message>
        <source>{0} is not {1}.</source>
        <translation>{0} {1} نیست.</translation>
    </message>
    <message>
        <source>A range needs at least one end, as in 2020..2023 or 2020...</source>
        <translation>بازه دست‌کم یک سر می‌خواهد، مانند 2020..2023 یا 2020...</translation>
    </message>
    <message>
        <source>A word is missing after the minus or between the quotation marks.</source>
        <translation>پس از منها یا میان نشان‌های نقل قول واژه‌ای کم است.</translation>
    </message>
    <message>
        <source>The order cannot be left out; try sort:date-asc or sort:date-desc.</source>
        <translation>ترتیب را نمی‌توان کنار گذاشت؛ sort:date-asc یا sort:date-desc را بیازمایید.</translation>
    </message>
    <message>
        <source>No day is beyond {0}.</source>
        <translation>هیچ روزی فراتر از {0} نیست.</translation>
    </message>
    <message>
        <source>{0} is not in the calendar. Write it as {1}.</source>
        <translation>{0} در تقویم نیست. آن را به شکل {1} بنویسید.</translation>
    </message>
    <message>
        <source>The quotation mark before {0} is never closed.</source>
        <translation>نشان نقل قول پیش از {0} بسته نشده است.</translation>
    </message>
    <message>
        <source>After {0}: there is nothing. Try {1}.</source>
        <translation>پس از {0}: چیزی نیست. {1} را بیازمایید.</translation>
    </message>
    <message>
        <source>confidence: needs a range such as confidence:&lt;{0}, confidence:&gt;{1} or confidence:0.5..0.8.</source>
        <translation>‏confidence: بازه‌ای می‌خواهد مانند confidence:&lt;{0}، confidence:&gt;{1} یا confidence:0.5..0.8.</translation>
    </message>
    <message>
        <source>gps: needs two corners, as in {0}.</source>
        <translation>‏gps: دو گوشه می‌خواهد، مانند {0}.</translation>
    </message>
    <message>
        <source>a word, or quotation marks around &quot;a:b&quot;</source>
        <translation>یک واژه، یا نشان نقل قول دور &quot;a:b&quot;</translation>
    </message>
    <message>
        <source>confidence:{0} ends before it begins.</source>
        <translation>‏confidence:{0} پیش از آغازش پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>متوقف شد.</translation>
    </message>
    <message>
        <source>The bundled model is missing: this installation is incomplete, please reinstall.</source>
        <translation>مدل همراه برنامه نیست: این نصب ناقص است، لطفاً دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made. {1}</source>
        <translation>پوشهٔ {0} ساخته نمی‌شود. {1}</translation>
    </message>
    <message>
        <source>The settings in {0} cannot be read. {1}</source>
        <translation>تنظیمات در {0} خوانده نمی‌شود. {1}</translation>
    </message>
    <message>
        <source>The settings in {0} are no valid TOML: {1}. Mend it, or move it away to start with the usual settings.</source>
        <translation>تنظیمات در {0} ‏TOML معتبر نیست: {1}. آن را درست کنید یا جابه‌جایش کنید تا با تنظیمات معمول آغاز شود.</translation>
    </message>
    <message>
        <source>{0}: {1} has the wrong type.</source>
        <translation>{0}: نوع {1} نادرست است.</translation>
    </message>
    <message>
        <source>The settings cannot hold a path whose name is no valid text.</source>
        <translation>تنظیمات نمی‌تواند مسیری را نگه دارد که نامش متن معتبری نیست.</translation>
    </message>
    <message>
        <source>The settings cannot be saved to {0}. {1}</source>
        <translation>تنظیمات در {0} ذخیره نمی‌شود. {1}</translation>
    </message>
    <message>
        <source>{0} is a file. Choose a folder for drawn pictures.</source>
        <translation>{0} پرونده است. پوشه‌ای برای تصویرهای کشیده برگزینید.</translation>
    </message>
    <message>
        <source>The demo library cannot be drawn into {0}. {1}</source>
        <translation>مجموعهٔ نمونه را نمی‌توان در {0} کشید. {1}</translation>
    </message>
    <message>
        <source>{0} holds files of yours. Choose an empty folder for drawn pictures.</source>
        <translation>در {0} پرونده‌های شماست. پوشه‌ای خالی برای تصویرهای کشیده برگزینید.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>پرونده خالی است.</translation>
    </message>
    <message>
        <source>The photo measures {0} x {1} pixels, more than can be opened safely.</source>
        <translation>عکس {0} در {1} پیکسل است، بیش از آنکه بی‌خطر باز شود.</translation>
    </message>
    <message>
        <source>This is not a photo in a known format, or it is damaged.</source>
        <translation>این عکسی با قالب شناخته‌شده نیست، یا آسیب دیده است.</translation>
    </message>
    <message>
        <source>The photo needs more memory than is allowed for one photo.</source>
        <translation>عکس به حافظه‌ای بیش از اندازهٔ مجاز برای یک عکس نیاز دارد.</translation>
    </message>
    <message>
        <source>The photo is damaged: {0}.</source>
        <translation>عکس آسیب دیده است: {0}.</translation>
    </message>
    <message>
        <source>The photo carries more text than can be opened safely.</source>
        <translation>عکس متنی بیش از آن دارد که بی‌خطر باز شود.</translation>
    </message>
    <message>
        <source>The model asks for the unknown resize rule {0}.</source>
        <translation>مدل قاعدهٔ تغییر اندازهٔ ناشناختهٔ {0} را می‌خواهد.</translation>
    </message>
    <message>
        <source>The model asks for an impossible input size.</source>
        <translation>مدل اندازهٔ ورودی ناممکنی می‌خواهد.</translation>
    </message>
    <message>
        <source>The photo measures {0} x {1} pixels and has no preview: more than can be opened safely.</source>
        <translation>عکس {0} در {1} پیکسل است و پیش‌نما ندارد: بیش از آنکه بی‌خطر باز شود.</translation>
    </message>
    <message>
        <source>The photo is damaged: it ends too early.</source>
        <translation>عکس آسیب دیده است: زودتر از موعد پایان می‌یابد.</translation>
    </message>
    <message>
        <source>The photo is larger than can be checked safely.</source>
        <translation>عکس بزرگ‌تر از آن است که بی‌خطر بررسی شود.</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>روی دیسک فضایی نمانده است.</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>دیسک فقط‌خواندنی است.</translation>
    </message>
    <message>
        <source>It cannot be opened: is the folder writable?</source>
        <translation>باز نمی‌شود: آیا پوشه نوشتنی است؟</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>خواندن یا نوشتن دیسک ممکن نشد.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>پرونده آسیب دیده است.</translation>
    </message>
    <message>
        <source>Another program keeps it locked.</source>
        <translation>برنامهٔ دیگری آن را قفل نگه داشته است.</translation>
    </message>
    <message>
        <source>Permission denied.</source>
        <translation>اجازهٔ دسترسی نیست.</translation>
    </message>
    <message>
        <source>The database {0} was written by a newer version of Scene Organizer. Please update the application.</source>
        <translation>پایگاه دادهٔ {0} را نسخهٔ تازه‌تری از Scene Organizer نوشته است. لطفاً برنامه را به‌روز کنید.</translation>
    </message>
    <message>
        <source>The database {0} cannot be used. {1}</source>
        <translation>پایگاه دادهٔ {0} را نمی‌توان به کار برد. {1}</translation>
    </message>
    <message>
        <source>There is no operation number {0} in the journal.</source>
        <translation>عملیاتی با شمارهٔ {0} در دفتر نیست.</translation>
    </message>
    <message>
        <source>A category needs a name of 1 to {0} letters or digits.</source>
        <translation>دسته به نامی با 1 تا {0} حرف یا رقم نیاز دارد.</translation>
    </message>
    <message>
        <source>A category cannot be called {0}: choose another name.</source>
        <translation>نام دسته نمی‌تواند {0} باشد: نام دیگری برگزینید.</translation>
    </message>
    <message>
        <source>{0} is built in and stays as it is.</source>
        <translation>{0} درونی است و همان‌گونه می‌ماند.</translation>
    </message>
    <message>
        <source>There is a category {0} already.</source>
        <translation>دستهٔ {0} از پیش هست.</translation>
    </message>
    <message>
        <source>{0} is no colour: write it as #rrggbb, such as #cc6677.</source>
        <translation>{0} رنگ نیست: آن را به شکل #rrggbb بنویسید، مانند #cc6677.</translation>
    </message>
    <message>
        <source>What the model learned from cannot be read, so nothing can be learned: reinstall Scene Organizer.</source>
        <translation>آنچه مدل از آن آموخته خوانده نمی‌شود، پس چیزی آموخته نمی‌شود: Scene Organizer را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>The model in {0} has format {1}, this version reads format {2}.</source>
        <translation>مدل در {0} قالب {1} دارد، این نسخه قالب {2} را می‌خواند.</translation>
    </message>
    <message>
        <source>The model in {0} was made for another way of preparing photos.</source>
        <translation>مدل در {0} برای شیوهٔ دیگری از آماده‌سازی عکس‌ها ساخته شده است.</translation>
    </message>
    <message>
        <source>The model in {0} cannot be read: {1}.</source>
        <translation>مدل در {0} خوانده نمی‌شود: {1}.</translation>
    </message>
    <message>
        <source>The model in {0} is damaged: {1}.</source>
        <translation>مدل در {0} آسیب دیده است: {1}.</translation>
    </message>
    <message>
        <source>The model file {0} is damaged: reinstall it.</source>
        <translation>پروندهٔ مدل {0} آسیب دیده است: دوباره نصبش کنید.</translation>
    </message>
    <message>
        <source>The photo crashed the decoder: it is damaged or hostile.</source>
        <translation>عکس رمزگشا را از کار انداخت: آسیب دیده یا مخرب است.</translation>
    </message>
    <message>
        <source>Decoding took longer than {0} seconds and was stopped.</source>
        <translation>رمزگشایی بیش از {0} ثانیه طول کشید و متوقف شد.</translation>
    </message>
    <message>
        <source>The GPU crashed the model&apos;s process; working on the CPU.</source>
        <translation>پردازندهٔ گرافیکی فرایند مدل را از کار انداخت؛ کار با پردازندهٔ اصلی ادامه دارد.</translation>
    </message>
    <message>
        <source>The application is closing.</source>
        <translation>برنامه در حال بسته شدن است.</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be used. {0}</source>
        <translation>پوشهٔ پرونده‌های موقت را نمی‌توان به کار برد. {0}</translation>
    </message>
    <message>
        <source>No child process can be started. {0}</source>
        <translation>هیچ فرایند فرزندی آغاز نمی‌شود. {0}</translation>
    </message>
    <message>
        <source>It crashed the model&apos;s process twice.</source>
        <translation>دو بار فرایند مدل را از کار انداخت.</translation>
    </message>
    <message>
        <source>The {0} process ends as soon as it is started. {1}</source>
        <translation>فرایند {0} همین که آغاز می‌شود پایان می‌یابد. {1}</translation>
    </message>
    <message>
        <source>The GPU {0}; working on the CPU.</source>
        <translation>پردازندهٔ گرافیکی {0}؛ کار با پردازندهٔ اصلی ادامه دارد.</translation>
    </message>
    <message>
        <source>The GPU cannot be set up ({0}); working on the CPU.</source>
        <translation>پردازندهٔ گرافیکی راه نمی‌افتد ({0})؛ کار با پردازندهٔ اصلی ادامه دارد.</translation>
    </message>
    <message>
        <source>TensorFlow sees no GPU; working on the CPU.</source>
        <translation>‏TensorFlow پردازندهٔ گرافیکی نمی‌بیند؛ کار با پردازندهٔ اصلی ادامه دارد.</translation>
    </message>
    <message>
        <source>This model cannot say where in a photo it looked.</source>
        <translation>این مدل نمی‌تواند بگوید کجای عکس را نگاه کرده است.</translation>
    </message>
    <message>
        <source>The model failed: {0}.</source>
        <translation>مدل شکست خورد: {0}.</translation>
    </message>
    <message>
        <source>TensorFlow cannot be loaded ({0}): reinstall Scene Organizer.</source>
        <translation>‏TensorFlow بار نمی‌شود ({0}): Scene Organizer را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>The model {0} cannot be loaded: {1}.</source>
        <translation>مدل {0} بار نمی‌شود: {1}.</translation>
    </message>
    <message>
        <source>The engine child sent a malformed heat map.</source>
        <translation>فرایند مدل نقشهٔ حرارتی بدشکلی فرستاد.</translation>
    </message>
    <message>
        <source>The engine child sent an impossible heat map.</source>
        <translation>فرایند مدل نقشهٔ حرارتی ناممکنی فرستاد.</translation>
    </message>
    <message>
        <source>A child process sent a malformed message: {0}.</source>
        <translation>یک فرایند فرزند پیام بدشکلی فرستاد: {0}.</translation>
    </message>
    <message>
        <source>A decode child sent a malformed result: {0}.</source>
        <translation>یک فرایند رمزگشا نتیجهٔ بدشکلی فرستاد: {0}.</translation>
    </message>
    <message>
        <source>The engine child sent a malformed result: {0}.</source>
        <translation>فرایند مدل نتیجهٔ بدشکلی فرستاد: {0}.</translation>
    </message>
    <message>
        <source>The file is too large to be written to.</source>
        <translation>پرونده برای نوشتن در آن بیش از اندازه بزرگ است.</translation>
    </message>
    <message>
        <source>A decode child sent a malformed file.</source>
        <translation>یک فرایند رمزگشا پروندهٔ بدشکلی فرستاد.</translation>
    </message>
    <message>
        <source>{0} is a system or home folder. Please choose a folder of its own.</source>
        <translation>{0} پوشهٔ سامانه یا خانه است. لطفاً پوشه‌ای جداگانه برگزینید.</translation>
    </message>
    <message>
        <source>{0} is not a folder.</source>
        <translation>{0} پوشه نیست.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be looked at. {1}</source>
        <translation>پوشهٔ {0} را نمی‌توان بررسی کرد. {1}</translation>
    </message>
    <message>
        <source>{0} is a system folder. Its files stay where they are.</source>
        <translation>{0} پوشهٔ سامانه است. پرونده‌هایش سر جایشان می‌مانند.</translation>
    </message>
    <message>
        <source>The destination {0} lies inside {1}, the folder that is being organized. Please choose one outside.</source>
        <translation>مقصد {0} درون {1} است، پوشه‌ای که سامان‌دهی می‌شود. لطفاً مقصدی بیرون از آن برگزینید.</translation>
    </message>
    <message>
        <source>{0}, the folder that is being organized, lies inside the destination {1}. Please choose another destination.</source>
        <translation>{0}، پوشه‌ای که سامان‌دهی می‌شود، درون مقصد {1} است. لطفاً مقصد دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Stopped before its turn.</source>
        <translation>پیش از نوبتش متوقف شد.</translation>
    </message>
    <message>
        <source>It stayed with {0}, which failed: {1}</source>
        <translation>همراه {0} ماند که شکست خورد: {1}</translation>
    </message>
    <message>
        <source>Another Scene Organizer is working on this catalog. Wait until it is done, or close it.</source>
        <translation>یک Scene Organizer دیگر روی این فهرست کار می‌کند. بمانید تا تمام شود، یا آن را ببندید.</translation>
    </message>
    <message>
        <source>The catalog at {0} cannot be locked. {1}</source>
        <translation>فهرست در {0} قفل نمی‌شود. {1}</translation>
    </message>
    <message>
        <source>An identical copy is already there.</source>
        <translation>رونوشتی یکسان از پیش آنجاست.</translation>
    </message>
    <message>
        <source>Its drive or folder cannot be reached now.</source>
        <translation>اکنون به دیسک یا پوشه‌اش دسترسی نیست.</translation>
    </message>
    <message>
        <source>It is a link, not a file of its own.</source>
        <translation>این پیوند است، نه پرونده‌ای مستقل.</translation>
    </message>
    <message>
        <source>The file was changed since it was scanned.</source>
        <translation>پرونده از هنگام پویش تغییر کرده است.</translation>
    </message>
    <message>
        <source>It shows none of the scenes, a person says.</source>
        <translation>به گفتهٔ انسان هیچ‌یک از صحنه‌ها را نشان نمی‌دهد.</translation>
    </message>
    <message>
        <source>It has no scene.</source>
        <translation>صحنه‌ای ندارد.</translation>
    </message>
    <message>
        <source>{0} cannot be the name of a class folder.</source>
        <translation>{0} نمی‌تواند نام پوشهٔ صحنه باشد.</translation>
    </message>
    <message>
        <source>It is already there.</source>
        <translation>از پیش آنجاست.</translation>
    </message>
    <message>
        <source>It has no result yet.</source>
        <translation>هنوز نتیجه‌ای ندارد.</translation>
    </message>
    <message>
        <source>It has only a provisional result yet: scan its folder to the end.</source>
        <translation>هنوز تنها نتیجه‌ای موقت دارد: پوشه‌اش را تا پایان بپویید.</translation>
    </message>
    <message>
        <source>It is unsure: say what it shows first.</source>
        <translation>نامطمئن است: نخست بگویید چه نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Its confidence of {0} is below {1}.</source>
        <translation>اطمینان {0} آن کمتر از {1} است.</translation>
    </message>
    <message>
        <source>Interrupted before it was done; it is where it was.</source>
        <translation>پیش از پایان قطع شد؛ همان‌جاست که بود.</translation>
    </message>
    <message>
        <source>It is neither at its old nor at its new place any more.</source>
        <translation>دیگر نه در جای پیشین است و نه در جای تازه.</translation>
    </message>
    <message>
        <source>The undo was interrupted; it can be tried again.</source>
        <translation>واگرد قطع شد؛ می‌توان دوباره آزمود.</translation>
    </message>
    <message>
        <source>An interrupted operation was put in order: {0}.</source>
        <translation>یک عملیات قطع‌شده به سامان رسید: {0}.</translation>
    </message>
    <message>
        <source>The file was changed outside Scene Organizer.</source>
        <translation>پرونده بیرون از Scene Organizer تغییر کرده است.</translation>
    </message>
    <message>
        <source>The file was changed since, so it was kept where it is.</source>
        <translation>پرونده پس از آن تغییر کرده، پس سر جایش ماند.</translation>
    </message>
    <message>
        <source>Another file has taken its old name.</source>
        <translation>پروندهٔ دیگری نام پیشینش را گرفته است.</translation>
    </message>
    <message>
        <source>The folder {0} is not there. Is its disk connected?</source>
        <translation>پوشهٔ {0} آنجا نیست. آیا دیسکش وصل است؟</translation>
    </message>
    <message>
        <source>The copy or its original was changed since, so both were kept.</source>
        <translation>رونوشت یا اصل آن پس از آن تغییر کرده، پس هر دو نگه داشته شدند.</translation>
    </message>
    <message>
        <source>The file is no longer where it was put.</source>
        <translation>پرونده دیگر جایی نیست که گذاشته شده بود.</translation>
    </message>
    <message>
        <source>The original is no longer there, so the copy was kept.</source>
        <translation>اصل دیگر آنجا نیست، پس رونوشت نگه داشته شد.</translation>
    </message>
    <message>
        <source>{number} at their new place</source>
        <translation>{number} در جای تازه</translation>
    </message>
    <message>
        <source>{number} where they were</source>
        <translation>{number} در جای پیشین</translation>
    </message>
    <message>
        <source>{number} failed</source>
        <translation>{number} ناموفق</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>کاری نبود</translation>
    </message>
    <message>
        <source>Nothing can be written to {0}: it is read-only, or you may not. Please choose another folder.</source>
        <translation>در {0} نمی‌توان نوشت: فقط‌خواندنی است یا اجازه ندارید. لطفاً پوشهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Operation {0} has {1}.</source>
        <translation>عملیات {0}: {1}.</translation>
    </message>
    <message>
        <source>A hard link can only lie on the same disk as its photo. Choose symbolic links, or copy.</source>
        <translation>پیوند سخت تنها روی همان دیسک عکسش می‌تواند باشد. پیوند نمادین یا رونوشت را برگزینید.</translation>
    </message>
    <message>
        <source>Its folder is read-only, so it can be copied but not moved.</source>
        <translation>پوشه‌اش فقط‌خواندنی است، پس رونوشت می‌شود اما جابه‌جا نمی‌شود.</translation>
    </message>
    <message>
        <source>Something else has taken the link&apos;s place, so it was kept.</source>
        <translation>چیز دیگری جای پیوند را گرفته، پس نگه داشته شد.</translation>
    </message>
    <message>
        <source>The original is no longer there, so the link was kept.</source>
        <translation>اصل دیگر آنجا نیست، پس پیوند نگه داشته شد.</translation>
    </message>
    <message>
        <source>Link and original are no longer one file, so both were kept.</source>
        <translation>پیوند و اصل دیگر یک پرونده نیستند، پس هر دو نگه داشته شدند.</translation>
    </message>
    <message>
        <source>Later operations were done with the same files. Undo these first, in this order: {0}. Then undo operation {1}.</source>
        <translation>عملیات پسین با همین پرونده‌ها انجام شده است. نخست این‌ها را به این ترتیب واگرد کنید: {0}. سپس عملیات {1} را.</translation>
    </message>
    <message>
        <source>Operation {0} was done later with the same files. Undo it first, then operation {1}.</source>
        <translation>عملیات {0} پس از آن با همین پرونده‌ها انجام شده است. نخست آن و سپس عملیات {1} را واگرد کنید.</translation>
    </message>
    <message>
        <source>no files that were not begun</source>
        <translation>پروندهٔ آغازنشده‌ای ندارد</translation>
    </message>
    <message>
        <source>nothing that was undone</source>
        <translation>چیز واگردشده‌ای ندارد</translation>
    </message>
    <message>
        <source>The model&apos;s process ends on every photo: it may lack memory, or not suit this computer&apos;s processor or graphics driver.</source>
        <translation>فرایند مدل با هر عکس پایان می‌یابد: شاید حافظه کم است، یا با پردازنده یا گردانندهٔ گرافیک این رایانه سازگار نیست.</translation>
    </message>
    <message>
        <source>The model gave no valid answer.</source>
        <translation>مدل پاسخ معتبری نداد.</translation>
    </message>
    <message>
        <source>The folder {0} is not there.</source>
        <translation>پوشهٔ {0} آنجا نیست.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>این نه پرونده است و نه پوشه.</translation>
    </message>
    <message>
        <source>This file is in the cloud and not on the disk.</source>
        <translation>این پرونده در فضای ابری است و نه روی دیسک.</translation>
    </message>
    <message>
        <source>This photo has no result to compare by; scan its folder first.</source>
        <translation>این عکس نتیجه‌ای برای مقایسه ندارد؛ نخست پوشه‌اش را بپویید.</translation>
    </message>
    <message>
        <source>There are no photos to compare yet; scan a folder first.</source>
        <translation>هنوز عکسی برای مقایسه نیست؛ نخست پوشه‌ای را بپویید.</translation>
    </message>
    <message>
        <source>There is no scene {0}. Known are {1}, none and clear.</source>
        <translation>صحنهٔ {0} وجود ندارد. شناخته‌شده‌ها: {1}، none و clear.</translation>
    </message>
    <message>
        <source>The model knows no scene {0}, only {1}.</source>
        <translation>مدل صحنهٔ {0} را نمی‌شناسد، تنها {1}.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>چیزی برای واگرد نیست.</translation>
    </message>
    <message>
        <source>No operation was interrupted.</source>
        <translation>هیچ عملیاتی قطع نشده است.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>چیزی برای انجام دوباره نیست.</translation>
    </message>
    <message>
        <source>Photos are organized unasked from a confidence of {0} to 1 on.</source>
        <translation>عکس‌ها بی‌پرسش از اطمینان {0} تا 1 سامان‌دهی می‌شوند.</translation>
    </message>
    <message>
        <source>The catalog was damaged. It was set aside as {0}, and a new one takes its place: what you said of {1} photos was saved, the next scan does the rest. Undoing file operations works as before.</source>
        <translation>فهرست آسیب دیده بود. با نام {0} کنار گذاشته شد و فهرست تازه‌ای جایش را گرفت: آنچه دربارهٔ {1} عکس گفته‌اید حفظ شد و پویش بعدی بقیه را انجام می‌دهد. واگرد عملیات پرونده‌ها مانند پیش کار می‌کند.</translation>
    </message>
    <message>
        <source>The catalog {0} is damaged and cannot be set aside. {1}</source>
        <translation>فهرست {0} آسیب دیده است و کنار گذاشته نمی‌شود. {1}</translation>
    </message>
    <message>
        <source>There is no category {0}. Known are {1}.</source>
        <translation>دستهٔ {0} وجود ندارد. شناخته‌شده‌ها: {1}.</translation>
    </message>
    <message>
        <source>A category cannot be merged into itself.</source>
        <translation>دسته را نمی‌توان در خودش ادغام کرد.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} held-out pictures are found, {3} of {4} others are taken for it.</source>
        <translation>{0}: از {2} تصویر کنارگذاشته‌شده {1} مورد پیدا می‌شود و از {4} تصویر دیگر {3} مورد با آن اشتباه می‌شود.</translation>
    </message>
    <message>
        <source>Photos cannot be organized by {0}: choose anew.</source>
        <translation>با {0} نمی‌توان عکس‌ها را سامان داد: دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose the folder that photos are organized into by themselves.</source>
        <translation>پوشه‌ای را انتخاب کنید که عکس‌ها خودبه‌خود در آن سامان‌دهی شوند.</translation>
    </message>
    <message>
        <source>A plan is kept as .csv or .json: {0} ends in neither.</source>
        <translation>برنامه به شکل ‎.csv یا ‎.json نگه داشته می‌شود: {0} به هیچ‌یک پایان نمی‌یابد.</translation>
    </message>
    <message>
        <source>{0} is there already. Please choose another name for the plan.</source>
        <translation>{0} از پیش هست. لطفاً نام دیگری برای برنامه برگزینید.</translation>
    </message>
    <message>
        <source>A brace is not closed or holds too much in {0}. Fields are written like {scene}; the way to write a date may hold no /.</source>
        <translation>آکولادی در {0} بسته نیست یا بیش از اندازه دارد. فیلدها مانند {scene} نوشته می‌شوند؛ شیوهٔ نوشتن تاریخ نباید / داشته باشد.</translation>
    </message>
    <message>
        <source>The template is empty. Write {scene}, for example.</source>
        <translation>الگو خالی است. برای نمونه {scene} را بنویسید.</translation>
    </message>
    <message>
        <source>{name} may stand only in the last part of a template, after the last /.</source>
        <translation>{name} تنها می‌تواند در بخش پایانی الگو، پس از آخرین /، بیاید.</translation>
    </message>
    <message>
        <source>{{0}} means nothing in a template. There are: {1}.</source>
        <translation>{{0}} در الگو معنایی ندارد. این‌ها هست: {1}.</translation>
    </message>
    <message>
        <source>{{0}} takes nothing after a colon; only {date} does.</source>
        <translation>{{0}} پس از دونقطه چیزی نمی‌پذیرد؛ تنها {date} می‌پذیرد.</translation>
    </message>
    <message>
        <source>{0} is no way to write a date. %Y, %m and %d are year, month and day.</source>
        <translation>{0} شیوهٔ نوشتن تاریخ نیست. ‎%Y، ‎%m و ‎%d سال، ماه و روزند.</translation>
    </message>
    <message>
        <source>{0} cannot be the root of keywords. It needs 1 to {1} letters without / , ; and \; a | parts levels.</source>
        <translation>{0} نمی‌تواند ریشهٔ کلیدواژه‌ها باشد. 1 تا {1} حرف بدون / , ; و \ لازم دارد؛ | سطح‌ها را جدا می‌کند.</translation>
    </message>
    <message>
        <source>Nobody has said what it shows.</source>
        <translation>کسی نگفته است چه نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Its folder is read-only.</source>
        <translation>پوشه‌اش فقط‌خواندنی است.</translation>
    </message>
    <message>
        <source>The file was changed since it was tagged, so it was left as it is.</source>
        <translation>پرونده پس از برچسب‌زنی تغییر کرده، پس همان‌گونه که هست ماند.</translation>
    </message>
    <message>
        <source>Interrupted before it was done; it is as it was.</source>
        <translation>پیش از پایان قطع شد؛ همان‌گونه است که بود.</translation>
    </message>
    <message>
        <source>The journal no longer holds what the file was before, so it was left as it is.</source>
        <translation>دفتر دیگر حالت پیشین پرونده را ندارد، پس همان‌گونه که هست ماند.</translation>
    </message>
    <message>
        <source>{0} is a link or a folder, not a file of its own.</source>
        <translation>{0} پیوند یا پوشه است، نه پرونده‌ای مستقل.</translation>
    </message>
    <message>
        <source>{0} is marked read-only.</source>
        <translation>{0} فقط‌خواندنی است.</translation>
    </message>
    <message>
        <source>{0} has other names (hard links), which would not change with it. An XMP sidecar can hold its keywords instead.</source>
        <translation>{0} نام‌های دیگری (پیوند سخت) دارد که با آن تغییر نمی‌کنند. به جای آن، یک پروندهٔ همراه XMP می‌تواند کلیدواژه‌هایش را نگه دارد.</translation>
    </message>
    <message>
        <source>What would restore a file did not give its bytes.</source>
        <translation>آنچه باید پرونده را بازمی‌گرداند بایت‌های آن را نداد.</translation>
    </message>
    <message>
        <source>The photo is damaged: part of it lies outside the file.</source>
        <translation>عکس آسیب دیده است: بخشی از آن بیرون از پرونده است.</translation>
    </message>
    <message>
        <source>It holds two sets of metadata already, so nothing was written.</source>
        <translation>از پیش دو دسته فراداده دارد، پس چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>{0} An XMP sidecar can hold its keywords instead.</source>
        <translation>{0} به جای آن، یک پروندهٔ همراه XMP می‌تواند کلیدواژه‌هایش را نگه دارد.</translation>
    </message>
    <message>
        <source>Its metadata have become too large for a JPEG file.</source>
        <translation>فراداده‌اش برای پروندهٔ JPEG بیش از اندازه بزرگ شده است.</translation>
    </message>
    <message>
        <source>Its IPTC lie among what this program does not know.</source>
        <translation>داده‌های IPTC آن میان چیزهایی است که این برنامه نمی‌شناسد.</translation>
    </message>
    <message>
        <source>Its metadata (XMP) are larger than can be opened safely.</source>
        <translation>فراداده‌اش (XMP) بزرگ‌تر از آن است که بی‌خطر باز شود.</translation>
    </message>
    <message>
        <source>With keywords the file would be too large for a TIFF.</source>
        <translation>با کلیدواژه‌ها پرونده برای TIFF بیش از اندازه بزرگ می‌شود.</translation>
    </message>
    <message>
        <source>Its metadata (IPTC) are damaged, so nothing was written to them.</source>
        <translation>فراداده‌اش (IPTC) آسیب دیده، پس چیزی در آن نوشته نشد.</translation>
    </message>
    <message>
        <source>Keywords would change what else its metadata (XMP) say, so nothing was written.</source>
        <translation>کلیدواژه‌ها بقیهٔ فراداده‌اش (XMP) را تغییر می‌دادند، پس چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>Keywords cannot be written into a {0} file.</source>
        <translation>در پروندهٔ {0} نمی‌توان کلیدواژه نوشت.</translation>
    </message>
    <message>
        <source>Keywords in this file would change its pictures or what it says of them, so nothing was written.</source>
        <translation>کلیدواژه در این پرونده تصویرها یا توضیح آن‌ها را تغییر می‌داد، پس چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>Its metadata (XMP) are damaged, so nothing was written to them.</source>
        <translation>فراداده‌اش (XMP) آسیب دیده، پس چیزی در آن نوشته نشد.</translation>
    </message>
    <message>
        <source>Its metadata (XMP) define names of their own, which is not safe.</source>
        <translation>فراداده‌اش (XMP) نام‌های خودش را تعریف می‌کند که بی‌خطر نیست.</translation>
    </message>
    <message>
        <source>The interrupted retraining is damaged: start it anew.</source>
        <translation>بازآموزی قطع‌شده آسیب دیده است: آن را از نو آغاز کنید.</translation>
    </message>
    <message>
        <source>The finished retraining is damaged: start it anew.</source>
        <translation>بازآموزی پایان‌یافته آسیب دیده است: آن را از نو آغاز کنید.</translation>
    </message>
    <message>
        <source>The training was ended from outside or failed{0}. Start it again: it goes on where it stopped.</source>
        <translation>آموزش از بیرون پایان یافت یا شکست خورد{0}. دوباره آغازش کنید: از همان‌جا ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>The training cannot be started. {0}</source>
        <translation>آموزش آغاز نمی‌شود. {0}</translation>
    </message>
    <message>
        <source>Of {0} answers that change on held-out corrections, {1} become what you said; the base test stays at {2} of {3}.</source>
        <translation>از {0} پاسخی که در اصلاح‌های کنار گذاشته تغییر می‌کنند، {1} پاسخ همان می‌شود که گفته‌اید؛ آزمون پایه {2} از {3} می‌ماند.</translation>
    </message>
    <message>
        <source>Of {0} answers that would change on held-out corrections, {1} would become what you said: that may be chance ({2}). Correct more photos.</source>
        <translation>از {0} پاسخی که در اصلاح‌های کنار گذاشته تغییر می‌کردند، {1} پاسخ همان می‌شد که گفته‌اید: شاید تصادفی باشد ({2}). عکس‌های بیشتری را اصلاح کنید.</translation>
    </message>
    <message>
        <source>There are {0} corrections to learn from: {1} are needed.</source>
        <translation>{0} اصلاح برای آموختن هست: {1} اصلاح لازم است.</translation>
    </message>
    <message>
        <source>No answer would change on the {0} held-out corrections: correct more photos.</source>
        <translation>در {0} اصلاح کنار گذاشته هیچ پاسخی تغییر نمی‌کند: عکس‌های بیشتری را اصلاح کنید.</translation>
    </message>
    <message>
        <source>Of {0} {1} it would get {2} right; fewer than {3} is more than noise. The corrections disagree with what the model knows.</source>
        <translation>از {0} {1} تعداد {2} را درست می‌گفت؛ کمتر از {3} بیش از خطای تصادفی است. اصلاح‌ها با آنچه مدل می‌داند ناسازگارند.</translation>
    </message>
    <message>
        <source>{0} is there already, and is not overwritten.</source>
        <translation>{0} از پیش هست و رونویسی نمی‌شود.</translation>
    </message>
    <message>
        <source>{0} cannot be written. {1}</source>
        <translation>{0} نوشته نمی‌شود. {1}</translation>
    </message>
    <message>
        <source>{0} cannot be read. {1}</source>
        <translation>{0} خوانده نمی‌شود. {1}</translation>
    </message>
    <message>
        <source>{0} is no list of corrections with path and scenes: {1}.</source>
        <translation>{0} فهرستی از اصلاح‌ها با مسیر و صحنه نیست: {1}.</translation>
    </message>
    <message>
        <source>{0} The model that came with the application is used.</source>
        <translation>{0} مدل همراه برنامه به کار می‌رود.</translation>
    </message>
    <message>
        <source>The model {0} was learned on another network than that of the model {1}, which is installed: learn anew.</source>
        <translation>مدل {0} روی شبکه‌ای جز شبکهٔ مدل نصب‌شدهٔ {1} آموخته شده است: از نو بیاموزید.</translation>
    </message>
    <message>
        <source>The model that came with the application stays.</source>
        <translation>مدل همراه برنامه می‌ماند.</translation>
    </message>
    <message>
        <source>The model {0} is in force: use another one first.</source>
        <translation>مدل {0} در حال استفاده است: نخست مدل دیگری را به کار ببرید.</translation>
    </message>
    <message>
        <source>There is no model {0}. Known are {1}{2}.</source>
        <translation>مدل {0} وجود ندارد. شناخته‌شده‌ها: {1}{2}.</translation>
    </message>
    <message>
        <source>The model {0} is damaged: use another version.</source>
        <translation>مدل {0} آسیب دیده است: نسخهٔ دیگری را به کار ببرید.</translation>
    </message>
    <message>
        <source>The model {0} cannot be read. {1}</source>
        <translation>مدل {0} خوانده نمی‌شود. {1}</translation>
    </message>
    <message>
        <source>The model {0} is damaged: {1}.</source>
        <translation>مدل {0} آسیب دیده است: {1}.</translation>
    </message>
    <message>
        <source>The model cannot be saved in {0}. {1}</source>
        <translation>مدل در {0} ذخیره نمی‌شود. {1}</translation>
    </message>
    <message>
        <source>The choice cannot be written to {0}. {1}</source>
        <translation>گزینه در {0} نوشته نمی‌شود. {1}</translation>
    </message>
    <message>
        <source>The model {0} cannot be deleted. {1}</source>
        <translation>مدل {0} حذف نمی‌شود. {1}</translation>
    </message>
    <message>
        <source>The model {0} was learned by a newer version of Scene Organizer: update it.</source>
        <translation>مدل {0} را نسخهٔ تازه‌تری از Scene Organizer آموخته است: آن را به‌روز کنید.</translation>
    </message>
    <message>
        <source>The model {0} cannot be written. {1}</source>
        <translation>مدل {0} نوشته نمی‌شود. {1}</translation>
    </message>
    <message>
        <source>The model {0} stands on {1}: remove that one first.</source>
        <translation>مدل {0} بر {1} استوار است: نخست آن را بردارید.</translation>
    </message>
    <message>
        <source>The model in force was measured by other photos, so that both cannot be compared: go back to the model {0} first.</source>
        <translation>مدل کنونی با عکس‌های دیگری سنجیده شده، پس این دو را نمی‌توان سنجید: نخست به مدل {0} بازگردید.</translation>
    </message>
    <message>
        <source>What was learned on the former model was not taken over. {0}</source>
        <translation>آنچه بر مدل پیشین آموخته شده بود نگه داشته نشد. {0}</translation>
    </message>
    <message>
        <source>There is no starter category {0}. There are {1}.</source>
        <translation>دستهٔ آماده‌ای به نام {0} نیست. این‌ها هست: {1}.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>پرونده آنجا نیست.</translation>
    </message>
    <message>
        <source>There is no category {0}: add it first.</source>
        <translation>دستهٔ {0} وجود ندارد: نخست آن را بیفزایید.</translation>
    </message>
    <message>
        <source>Nothing was corrected yet, so there is nothing to learn.</source>
        <translation>هنوز چیزی اصلاح نشده، پس چیزی برای آموختن نیست.</translation>
    </message>
    <message>
        <source>The training has left no model: start it again.</source>
        <translation>آموزش مدلی بر جا نگذاشت: دوباره آغازش کنید.</translation>
    </message>
    <message>
        <source>None of the corrected photos can be read, so nothing can be learned.</source>
        <translation>هیچ‌یک از عکس‌های اصلاح‌شده خوانده نمی‌شود، پس چیزی آموخته نمی‌شود.</translation>
    </message>
    <message>
        <source>The photos cannot be prepared in {0}. {1}</source>
        <translation>عکس‌ها در {0} آماده نمی‌شوند. {1}</translation>
    </message>
    <message>
        <source>photos of the base test</source>
        <translation>عکس آزمون پایه</translation>
    </message>
    <message>
        <source>photos of no scene</source>
        <translation>عکس بی‌صحنه</translation>
    </message>
    <message>
        <source>Of {0} answers that would change on held-out corrections, only {1} would become what you said. Correct more photos.</source>
        <translation>از {0} پاسخی که در تصحیح‌های کنارگذاشته‌شده تغییر می‌کرد، تنها {1} مورد همان می‌شد که شما گفته‌اید. عکس‌های بیشتری را تصحیح کنید.</translation>
    </message>
    <message>
        <source>{0}: not taken over from the former model. {1}</source>
        <translation>{0}: از مدل پیشین گرفته نشد. {1}</translation>
    </message>
</context>
<context>
    <name>finds</name>
    <message>
        <source>Rather {0}?</source>
        <translation>شاید {0}؟</translation>
    </message>
    <message>
        <source>Same file, {0} of {1}</source>
        <translation>یک پرونده، {0} از {1}</translation>
    </message>
    <message>
        <source>Nearly the same, {0} of {1}</source>
        <translation>تقریباً یکسان، {0} از {1}</translation>
    </message>
    <message>
        <source>This photo</source>
        <translation>این عکس</translation>
    </message>
    <message>
        <source>Similar, the most alike first</source>
        <translation>همانندها، همانندترین‌ها نخست</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>All photos</source>
        <translation>همهٔ عکس‌ها</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>نامطمئن</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>اصلاح‌شده</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>پرچم‌دار</translation>
    </message>
    <message>
        <source>Likely mistakes</source>
        <translation>اشتباه‌های احتمالی</translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation>تقریباً تکراری‌ها</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>تکراری‌ها</translation>
    </message>
    <message>
        <source>Similar photos</source>
        <translation>عکس‌های همانند</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ناموفق</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>در انتظار</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>accepted</source>
        <translation>پذیرفته شد</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>correction removed</source>
        <translation>اصلاح برداشته شد</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>پرچم‌دار</translation>
    </message>
    <message>
        <source>flag removed</source>
        <translation>پرچم برداشته شد</translation>
    </message>
    <message>
        <source>{0} added</source>
        <translation>{0} افزوده شد</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <translation>{0} برداشته شد</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>تأیید شد</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>{0}&#xa0;%</source>
        <translation>{0}٪</translation>
    </message>
</context>
<context>
    <name>scenes</name>
    <message>
        <source>Buildings</source>
        <translation>ساختمان‌ها</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>جنگل</translation>
    </message>
    <message>
        <source>Glacier</source>
        <translation>یخچال طبیعی</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>کوه</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>دریا</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>خیابان</translation>
    </message>
    <message>
        <source>People</source>
        <translation>آدم‌ها</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>جانوران</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>خوراک</translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation>گل‌ها</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>وسایل نقلیه</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
</context>
</TS>
