<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open folder…</source>
        <translation>打开文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>添加文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>重新扫描(&amp;R)</translation>
    </message>
    <message>
        <source>Or&amp;ganize…</source>
        <translation>整理(&amp;G)…</translation>
    </message>
    <message>
        <source>Organi&amp;ze by itself…</source>
        <translation>自动整理(&amp;Z)…</translation>
    </message>
    <message>
        <source>Undo last organizing</source>
        <translation>撤销上次整理</translation>
    </message>
    <message>
        <source>Organize again what was undone</source>
        <translation>重新整理已撤销的内容</translation>
    </message>
    <message>
        <source>Or&amp;ganizing history…</source>
        <translation>整理历史记录(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select all in &amp;group</source>
        <translation>全选本组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation>取消选择(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;large</source>
        <translation>放大查看(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation>折叠所有分组(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>展开所有分组(&amp;E)</translation>
    </message>
    <message>
        <source>L&amp;arger thumbnails</source>
        <translation>放大缩略图(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;maller thumbnails</source>
        <translation>缩小缩略图(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Drawn photos to try it on</source>
        <translation>用绘制的照片试用(&amp;D)</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>打开日志文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>Copy d&amp;iagnostics…</source>
        <translation>复制诊断信息(&amp;I)…</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>在文件管理器中显示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>Copy as &amp;image</source>
        <translation>复制为图像(&amp;I)</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>审阅(&amp;V)</translation>
    </message>
    <message>
        <source>Go through the photos that need you (Ctrl+R)</source>
        <translation>逐张查看需要您确认的照片 (Ctrl+R)</translation>
    </message>
    <message>
        <source>&amp;Accept what the model says</source>
        <translation>接受模型的判断(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;imilar photos</source>
        <translation>相似照片(&amp;I)</translation>
    </message>
    <message>
        <source>Fla&amp;g, or take the flag away</source>
        <translation>添加或移除旗标(&amp;G)</translation>
    </message>
    <message>
        <source>The &amp;20 photos that teach most</source>
        <translation>最有教益的 &amp;20 张照片</translation>
    </message>
    <message>
        <source>Learn from your &amp;corrections…</source>
        <translation>从您的更正中学习(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;What learning changed…</source>
        <translation>学习改变了什么(&amp;W)…</translation>
    </message>
    <message>
        <source>Learned &amp;models…</source>
        <translation>学到的模型(&amp;M)…</translation>
    </message>
    <message>
        <source>Categ&amp;ories…</source>
        <translation>类别(&amp;O)…</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>&amp;Remove correction</source>
        <translation>移除更正(&amp;R)</translation>
    </message>
    <message>
        <source>Recent &amp;folders</source>
        <translation>最近的文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;lose folder</source>
        <translation>关闭文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Watch for new photos</source>
        <translation>监视新照片(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Undo {0}</source>
        <translation>撤销(&amp;U) {0}</translation>
    </message>
    <message>
        <source>&amp;Redo {0}</source>
        <translation>重做(&amp;R) {0}</translation>
    </message>
    <message>
        <source>Undo last or&amp;ganizing</source>
        <translation>撤销上次整理(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>Undo last or&amp;ganizing (%Ln file(s) tagged)</source>
        <translation>
            <numerusform>撤销上次整理（已为 %Ln 个文件添加关键字）(&amp;G)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo last or&amp;ganizing (%Ln file(s) moved)</source>
        <translation>
            <numerusform>撤销上次整理（已移动 %Ln 个文件）(&amp;G)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo last or&amp;ganizing (%Ln file(s) linked)</source>
        <translation>
            <numerusform>撤销上次整理（已链接 %Ln 个文件）(&amp;G)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo last or&amp;ganizing (%Ln file(s) copied)</source>
        <translation>
            <numerusform>撤销上次整理（已复制 %Ln 个文件）(&amp;G)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organize again what was undone (%Ln file(s))</source>
        <translation>
            <numerusform>重新整理已撤销的内容（%Ln 个文件）</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>照片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>学习(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Also shows</source>
        <translation>还包含(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Looking for photos… %Ln found</source>
        <translation>
            <numerusform>正在查找照片…已找到 %Ln 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln photo(s)</source>
        <translation>
            <numerusform>{0}/%Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first answers for %Ln</source>
        <translation>
            <numerusform>%Ln 张已有初步结果</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>每秒 {0} 张</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>剩余 {0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln file(s)</source>
        <translation>
            <numerusform>{0}/%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} 小时 {1} 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选 %Ln 张</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerTile</name>
    <message>
        <source>your answer</source>
        <translation>您的回答</translation>
    </message>
    <message>
        <source>suggested, Enter accepts</source>
        <translation>建议，按 Enter 接受</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>What does the photo show?</source>
        <translation>这张照片拍的是什么？</translation>
    </message>
</context>
<context>
    <name>AutoOrganizeDialog</name>
    <message>
        <source>Organize by itself</source>
        <translation>自动整理</translation>
    </message>
    <message>
        <source>While this window is open, photos that come into these folders are organized as soon as the model is certain of them, and so are those that are there already. What it is unsure of stays. All can be undone, and what you undo is not done again.</source>
        <translation>只要此窗口打开着，进入这些文件夹的照片在模型有把握后就会自动整理，已在其中的也一样。模型不确定的会留在原处。一切都可以撤销，您撤销的不会再做一遍。</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>没有监视任何文件夹。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>目标位置</translation>
    </message>
    <message>
        <source>Confidence &amp;needed</source>
        <translation>所需置信度(&amp;N)</translation>
    </message>
    <message>
        <source>Nothing is organized by itself.</source>
        <translation>不自动整理任何照片。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) stay: the model is not certain enough of them, or it is done.</source>
        <translation>
            <numerusform>另外 %Ln 张保持不动：模型把握不够，或者已经整理过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the photos that are there now none is touched.</source>
        <translation>现有的照片都不会改动。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that are there already are tagged at once.</source>
        <translation>
            <numerusform>已有的 %Ln 张照片会立即加上标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that are there already are copied at once.</source>
        <translation>
            <numerusform>已有的 %Ln 张照片会立即复制。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that are there already are moved at once.</source>
        <translation>
            <numerusform>已有的 %Ln 张照片会立即移动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that are there already are linked at once.</source>
        <translation>
            <numerusform>已有的 %Ln 张照片会立即链接。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeforeAndAfter</name>
    <message>
        <source>Looking which photos need you…</source>
        <translation>正在查找需要您确认的照片…</translation>
    </message>
    <message>
        <source>The most doubtful come first.</source>
        <translation>最不确定的排在最前。</translation>
    </message>
    <message>
        <source>All done: nothing needs you</source>
        <translation>全部完成：没有需要您确认的照片了</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) answered.</source>
        <translation>
            <numerusform>已回答 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking which photos teach most…</source>
        <translation>正在查找最有教益的照片…</translation>
    </message>
    <message>
        <source>Doubtful ones, and unlike each other.</source>
        <translation>存疑且彼此不同的照片。</translation>
    </message>
    <message>
        <source>Thank you: these teach most</source>
        <translation>谢谢：这些最有教益</translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <translation>没有要问的</translation>
    </message>
    <message>
        <source>“Learn from your corrections” in the menu “Learn” makes a better model of them.</source>
        <translation>“学习”菜单中的“从您的更正中学习”会据此得出更好的模型。</translation>
    </message>
    <message>
        <source>Z takes the last answer back.</source>
        <translation>按 Z 收回上一个回答。</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>没有需要您确认的照片</translation>
    </message>
    <message>
        <source>The model is sure of every photo here, or you have said what it shows.</source>
        <translation>模型对这里的每张照片都有把握，或者您已作出判断。</translation>
    </message>
    <message>
        <source>Back to the photos</source>
        <translation>返回照片</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>What was found by comparing has an order of its own: the likeliest mistakes, the largest sets or the most alike come first.</source>
        <translation>通过比较找到的内容有自己的顺序：最可能的错误、最大的组或最相似的排在最前。</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
</context>
<context>
    <name>CategoriesDialog</name>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message numerus="yes">
        <source>Beside the six scenes there may be categories of your own. Give one %Ln example(s) with its key, then learn from your corrections: from then on it is found by itself.</source>
        <translation>
            <numerusform>除六种场景外，您还可以有自己的类别。用其按键给出 %Ln 个示例，然后从您的更正中学习：此后它会被自动识别。</numerusform>
        </translation>
    </message>
    <message>
        <source>A new category, such as Desert or Grandma&apos;s house</source>
        <translation>新类别，例如“沙漠”或“奶奶家”</translation>
    </message>
    <message>
        <source>Name of the new category</source>
        <translation>新类别的名称</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Ready-&amp;made</source>
        <translation>现成的(&amp;M)</translation>
    </message>
    <message>
        <source>Categories that come learned, with how well each did on photos held back</source>
        <translation>已学好的类别，以及各自在保留照片上的表现</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;olour…</source>
        <translation>颜色(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>合并到(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>It is hidden, and your answers by it are taken back. Undo brings the answers back; adding the name again brings the category back.</source>
        <translation>它会被隐藏，您用它作出的回答会被撤回。撤销可恢复这些回答；再次添加该名称可恢复此类别。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Your examples</source>
        <translation>您的示例</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>{0}: finds {1}, and {2} of what it finds is right</source>
        <translation>{0}：能找到 {1}，其中 {2} 正确</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>正在学习…</translation>
    </message>
    <message>
        <source>{0}, came learned</source>
        <translation>{0}，已学好</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>{0}, enough</source>
        <translation>{0}，足够</translation>
    </message>
    <message>
        <source>Colour of {0}</source>
        <translation>{0} 的颜色</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) changed; undo takes that back.</source>
        <translation>
            <numerusform>%Ln 张照片已更改；可以撤销。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>What learning changed</source>
        <translation>学习改变了什么</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>恢复(&amp;P)</translation>
    </message>
    <message>
        <source>The selected photos get the label they had, as a correction of yours</source>
        <translation>所选照片恢复原来的标签，作为您的更正</translation>
    </message>
    <message>
        <source>&amp;It shows…</source>
        <translation>它显示(&amp;I)…</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The model in force has given no photo another label than the one before it.</source>
        <translation>当前模型没有给任何照片与之前不同的标签。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have another label than before. What is wrong, put back: that is a correction of yours, which the next learning takes up.</source>
        <translation>
            <numerusform>%Ln 张照片的标签与之前不同。请恢复错误的：那会成为您的更正，供下次学习使用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>匹配的命令</translation>
    </message>
    <message>
        <source>No command fits. Try fewer letters, or Esc to go back.</source>
        <translation>没有匹配的命令。请少输入几个字，或按 Esc 返回。</translation>
    </message>
</context>
<context>
    <name>Criterion</name>
    <message>
        <source>Passed: {0}</source>
        <translation>通过：{0}</translation>
    </message>
    <message>
        <source>Not passed: {0}</source>
        <translation>未通过：{0}</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Photos between two days</source>
        <translation>两个日期之间的照片</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
</context>
<context>
    <name>DestinationField</name>
    <message>
        <source>Folder that will hold the scene folders</source>
        <translation>用于存放场景文件夹的文件夹</translation>
    </message>
    <message>
        <source>Destination folder</source>
        <translation>目标文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>This helps others to find a fault. It stays on this computer: read it, copy it, and send it to whom you like.</source>
        <translation>这些信息有助于他人查找故障。它只保留在这台电脑上：您可以阅读、复制，并发送给您愿意的人。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>With &amp;names of folders and photos, and the log</source>
        <translation>包括文件夹和照片的名称及日志(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>打开日志文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Neighbouring photos</source>
        <translation>相邻照片</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) left</source>
        <translation>
            <numerusform>还剩 %Ln 张</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>约 %Ln 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyGrid</name>
    <message>
        <source>Sort your photos by scene</source>
        <translation>按场景整理您的照片</translation>
    </message>
    <message>
        <source>Open a folder, or drop one here. Nothing leaves this computer, and no file is touched until you say so.</source>
        <translation>打开一个文件夹，或将其拖放到此处。任何内容都不会离开这台电脑；未经您同意，不会改动任何文件。</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>Every photo is looked at on this computer. No network is needed, and nothing is ever uploaded.</source>
        <translation>每张照片都在这台电脑上分析。无需网络，也绝不会上传任何内容。</translation>
    </message>
    <message>
        <source>Looking changes no photo. Photos are copied, moved or tagged only after you have seen the plan, and all of it can be undone.</source>
        <translation>查看不会改动任何照片。只有在您看过计划之后，才会复制、移动照片或添加关键字，而且全部可以撤销。</translation>
    </message>
    <message>
        <source>It knows buildings, forests, glaciers, mountains, the sea and streets. What it is not sure of it leaves to you.</source>
        <translation>它认识建筑、森林、冰川、山、海和街道。没有把握的则留给您判断。</translation>
    </message>
    <message>
        <source>Try it on drawn photos</source>
        <translation>用绘制的照片试用</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>正在查找照片…</translation>
    </message>
    <message>
        <source>No photos in this folder</source>
        <translation>此文件夹中没有照片</translation>
    </message>
    <message>
        <source>Neither {0} nor the folders in it hold photos in a known format.</source>
        <translation>{0} 及其子文件夹中没有已知格式的照片。</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>打开其他文件夹…</translation>
    </message>
    <message>
        <source>This folder cannot be shown</source>
        <translation>无法显示此文件夹</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>这里什么也没有</translation>
    </message>
    <message>
        <source>No photo fits the filter.</source>
        <translation>没有照片符合筛选条件。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No photo is in this group.</source>
        <translation>此分组中没有照片。</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>显示所有照片</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Recent folders</source>
        <translation>最近的文件夹</translation>
    </message>
</context>
<context>
    <name>Explaining</name>
    <message>
        <source>With a heat map of where the model saw {0}</source>
        <translation>带有模型看到{0}位置的热力图</translation>
    </message>
    <message>
        <source>The model has not looked at this photo.</source>
        <translation>模型尚未看过这张照片。</translation>
    </message>
    <message>
        <source>Nothing in this photo speaks for {0}, the model finds.</source>
        <translation>模型认为这张照片中没有任何迹象表明是{0}。</translation>
    </message>
    <message>
        <source>Looking where the model looked…</source>
        <translation>正在查看模型关注的位置…</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>曝光</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>由您指定。</translation>
    </message>
    <message>
        <source>Also: {0}.</source>
        <translation>还有：{0}。</translation>
    </message>
    <message>
        <source>The model says {0}, {1}.</source>
        <translation>模型判断为{0}，{1}。</translation>
    </message>
    <message>
        <source>Waiting for the model.</source>
        <translation>等待模型判断。</translation>
    </message>
    <message>
        <source>The model is unsure, {0}. What do you see?</source>
        <translation>模型不确定，{0}。您看到的是什么？</translation>
    </message>
    <message>
        <source>The model says so, {0}.</source>
        <translation>由模型判断，{0}。</translation>
    </message>
    <message>
        <source>Also shows: {0}.</source>
        <translation>还包含：{0}。</translation>
    </message>
    <message>
        <source>says the camera</source>
        <translation>来自相机</translation>
    </message>
    <message>
        <source>says the file&apos;s name</source>
        <translation>来自文件名</translation>
    </message>
    <message>
        <source>the file&apos;s time</source>
        <translation>文件时间</translation>
    </message>
    <message>
        <source>Keys {0} correct the scene, with Shift they add one, 0 says none of these. W shows why. Arrows go on, Esc goes back.</source>
        <translation>按 {0} 更正场景，同时按 Shift 则添加场景，0 表示都不是。W 显示原因。方向键切换照片，Esc 返回。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Choose what to search for</source>
        <translation>选择要搜索的内容</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>排序方式(&amp;S)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>大小(&amp;Z)</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>拍摄日期</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Size of thumbnails</source>
        <translation>缩略图大小</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降序</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>&amp;Scene</source>
        <translation>场景(&amp;S)</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>&amp;Certainty</source>
        <translation>确定程度(&amp;C)</translation>
    </message>
    <message>
        <source>Below 50 %</source>
        <translation>低于 50%</translation>
    </message>
    <message>
        <source>Below 70 %</source>
        <translation>低于 70%</translation>
    </message>
    <message>
        <source>90 % and more</source>
        <translation>90% 及以上</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>初步结果</translation>
    </message>
    <message>
        <source>Corrected by a person</source>
        <translation>由人更正</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Between two days…</source>
        <translation>两个日期之间(&amp;B)…</translation>
    </message>
    <message>
        <source>C&amp;amera</source>
        <translation>相机(&amp;A)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>地点(&amp;P)</translation>
    </message>
    <message>
        <source>Any that is known</source>
        <translation>任何已知地点</translation>
    </message>
</context>
<context>
    <name>Finds</name>
    <message numerus="yes">
        <source>{0} of %Ln photo(s) compared</source>
        <translation>
            <numerusform>已比较 {0}/%Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Every photo is compared with all others.</source>
        <translation>每张照片都会与其他所有照片比较。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Not all photos were compared.</source>
        <translation>尚未比较全部照片。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Photos cannot be compared</source>
        <translation>无法比较照片</translation>
    </message>
    <message>
        <source>{0} a second</source>
        <translation>每秒 {0} 张</translation>
    </message>
    <message>
        <source>Looking for likely mistakes…</source>
        <translation>正在查找可能的错误…</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>正在查找重复文件…</translation>
    </message>
    <message>
        <source>Looking for near duplicates…</source>
        <translation>正在查找近似重复…</translation>
    </message>
    <message>
        <source>Looking for similar photos…</source>
        <translation>正在查找相似照片…</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>You have looked at every likely mistake.</source>
        <translation>您已看过每一个可能的错误。</translation>
    </message>
    <message>
        <source>No likely mistakes</source>
        <translation>没有可能的错误</translation>
    </message>
    <message>
        <source>Every photo shows what those show that look most like it.</source>
        <translation>每张照片的内容都与最相似的照片一致。</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>没有重复文件</translation>
    </message>
    <message>
        <source>No two files are the same.</source>
        <translation>没有两个相同的文件。</translation>
    </message>
    <message>
        <source>No near duplicates</source>
        <translation>没有近似重复</translation>
    </message>
    <message>
        <source>No two photos look nearly the same.</source>
        <translation>没有两张几乎相同的照片。</translation>
    </message>
    <message>
        <source>No similar photos</source>
        <translation>没有相似照片</translation>
    </message>
    <message>
        <source>This photo is like no other.</source>
        <translation>这张照片与其他照片都不相似。</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Open a folder of photos</source>
        <translation>打开照片文件夹</translation>
    </message>
</context>
<context>
    <name>GroupedView</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} mean confidence</source>
        <translation>平均置信度 {0}</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>{0} cannot be reached now. Connect its drive and rescan.</source>
        <translation>目前无法访问 {0}。请连接其所在的驱动器，然后重新扫描。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln file(s). Paste into a folder or another program.</source>
        <translation>
            <numerusform>已复制 %Ln 个文件。请粘贴到文件夹或其他程序中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the path of {0}.</source>
        <translation>已复制 {0} 的路径。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln path(s).</source>
        <translation>
            <numerusform>已复制 %Ln 个路径。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied the picture of {0}, {1} × {2} pixels. Paste it into a document.</source>
        <translation>已复制 {0} 的图像，{1} × {2} 像素。请粘贴到文档中。</translation>
    </message>
</context>
<context>
    <name>HeatBar</name>
    <message>
        <source>Where the model saw</source>
        <translation>模型看到此场景的位置：</translation>
    </message>
    <message>
        <source>The scene that the heat map is about</source>
        <translation>热力图所针对的场景</translation>
    </message>
    <message>
        <source>Opacity of the heat map</source>
        <translation>热力图不透明度</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Drawing</source>
        <translation>正在绘制</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Organizing history</source>
        <translation>整理历史记录</translation>
    </message>
    <message>
        <source>Looking at the journal…</source>
        <translation>正在查看日志…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Leave the rest as it is</source>
        <translation>其余保持原样</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What was organized</source>
        <translation>整理过的内容</translation>
    </message>
    <message>
        <source>Nothing was organized yet.</source>
        <translation>尚未整理任何内容。</translation>
    </message>
    <message>
        <source>Tagged</source>
        <translation>已添加关键字</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>已链接</translation>
    </message>
    <message>
        <source>{0} done</source>
        <translation>{0} 个完成</translation>
    </message>
    <message>
        <source>{0} undone</source>
        <translation>{0} 个已撤销</translation>
    </message>
    <message>
        <source>{0} not begun</source>
        <translation>{0} 个未开始</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} 个失败</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
</context>
<context>
    <name>LabelHistory</name>
    <message>
        <source>Who said so</source>
        <translation>判断记录</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln earlier</source>
        <translation>
            <numerusform>另有 %Ln 条更早的记录</numerusform>
        </translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Model {0}</source>
        <translation>模型 {0}</translation>
    </message>
    <message>
        <source>correction removed</source>
        <translation>已移除更正</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不确定</translation>
    </message>
</context>
<context>
    <name>LearnDialog</name>
    <message>
        <source>Learn from your corrections</source>
        <translation>从您的更正中学习</translation>
    </message>
    <message>
        <source>&amp;Quick: the last layer, in seconds</source>
        <translation>快速(&amp;Q)：最后一层，数秒</translation>
    </message>
    <message>
        <source>&amp;Thorough: the upper layers, too, in minutes</source>
        <translation>深入(&amp;T)：还包括上部各层，数分钟</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Learn again</source>
        <translation>重新学习(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;What changed…</source>
        <translation>改变了什么(&amp;W)…</translation>
    </message>
    <message>
        <source>A better model from what you have said</source>
        <translation>根据您所说的得出更好的模型</translation>
    </message>
    <message>
        <source>The model is learned anew from your answers, together with what it was trained on. That happens on this computer and sends nothing anywhere.</source>
        <translation>模型会根据您的回答，连同其原有的训练内容，重新学习。全程在本机进行，不会发送任何内容。</translation>
    </message>
    <message>
        <source>It is used only if it becomes better on answers of yours that were held back, and forgets nothing of what it knew. What you said yourself always stands, and one click brings the model back that there was before.</source>
        <translation>只有当它在您被保留的回答上变得更好，且没有忘记已知内容时，才会被采用。您自己说过的始终有效，只需一次点击即可换回之前的模型。</translation>
    </message>
    <message>
        <source>Thorough learning can be paused, and stopped it goes on later where it was. After it photos are looked at again in the background.</source>
        <translation>深入学习可以暂停；停止后，以后会从原处继续。完成后，照片会在后台重新查看。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>正在学习…</translation>
    </message>
    <message>
        <source>You can close this and go on working. Until the candidate has passed both tests, nothing changes.</source>
        <translation>您可以关闭此窗口继续工作。在候选模型通过两项测试之前，什么都不会改变。</translation>
    </message>
    <message numerus="yes">
        <source>You have answered %Ln photo(s)</source>
        <translation>
            <numerusform>您已回答 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them since the model last learned</source>
        <translation>
            <numerusform>其中 %Ln 张在模型上次学习之后</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}.</source>
        <translation>{0}，{1}。</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln answers are needed.</source>
        <translation>
            <numerusform>至少需要 %Ln 个回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning and comparing: step {0} of {1}</source>
        <translation>正在学习并比较：第 {0} 步，共 {1} 步</translation>
    </message>
    <message>
        <source>Reading photos: {0} of {1}</source>
        <translation>正在读取照片：{0} / {1}</translation>
    </message>
    <message>
        <source>Looking at photos: {0} of {1}</source>
        <translation>正在查看照片：{0} / {1}</translation>
    </message>
    <message>
        <source>Training: round {0} of {1}</source>
        <translation>正在训练：第 {0} 轮，共 {1} 轮</translation>
    </message>
    <message>
        <source>Measuring what was learned…</source>
        <translation>正在衡量学到的内容…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>{0} photos a second</source>
        <translation>每秒 {0} 张照片</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>剩余 {0}</translation>
    </message>
    <message>
        <source>The candidate is better and is used from now on.</source>
        <translation>候选模型更好，从现在起使用。</translation>
    </message>
    <message>
        <source>The candidate was refused; everything stays as it was.</source>
        <translation>候选模型被拒绝；一切保持原样。</translation>
    </message>
    <message>
        <source>&amp;Back to {0}</source>
        <translation>换回 {0}(&amp;B)</translation>
    </message>
    <message>
        <source>Photos are looked at again in the background, those you see first. Until then their old labels stand; “What learning changed” lists what becomes another.</source>
        <translation>照片会在后台重新查看，先看您眼前的。在此之前保留原标签；“学习改变了什么”会列出变化。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) have another label now.</source>
        <translation>
            <numerusform>现在有 %Ln 张照片的标签不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) would have had another label.</source>
        <translation>
            <numerusform>本会有 %Ln 张照片的标签不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed; started again, it goes on where it was.</source>
        <translation>已停止。什么都没有改变；重新开始时会从原处继续。</translation>
    </message>
    <message>
        <source>Stopped. Nothing has changed.</source>
        <translation>已停止。什么都没有改变。</translation>
    </message>
    <message>
        <source>{0} is used again.</source>
        <translation>重新使用 {0}。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message numerus="yes">
        <source>You have answered %Ln photo(s) since the model last learned.</source>
        <translation>
            <numerusform>自模型上次学习以来，您已回答 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Learn from them…</source>
        <translation>从中学习…</translation>
    </message>
    <message numerus="yes">
        <source>A better model was learned; %Ln photo(s) have another label.</source>
        <translation>
            <numerusform>已学到更好的模型；%Ln 张照片的标签不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>改变了什么…</translation>
    </message>
    <message>
        <source>The learned model was refused; everything stays as it was.</source>
        <translation>学到的模型被拒绝；一切保持原样。</translation>
    </message>
</context>
<context>
    <name>Loupe</name>
    <message>
        <source>Photo shown large</source>
        <translation>放大查看照片</translation>
    </message>
</context>
<context>
    <name>LoupeBar</name>
    <message>
        <source>Back to the grid (Esc)</source>
        <translation>返回网格 (Esc)</translation>
    </message>
    <message>
        <source>Previous photo (←)</source>
        <translation>上一张照片 (←)</translation>
    </message>
    <message>
        <source>Next photo (→)</source>
        <translation>下一张照片 (→)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>缩小 (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Actual size (Alt+1, *) or all of the photo (Alt+0, /)</source>
        <translation>实际大小 (Alt+1, *) 或整张照片 (Alt+0, /)</translation>
    </message>
    <message>
        <source>Turn the view, not the file (R)</source>
        <translation>旋转视图，不改动文件 (R)</translation>
    </message>
    <message>
        <source>Why? Shows where the model saw the scene (W)</source>
        <translation>为什么？显示模型在何处看到该场景 (W)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Main</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>{0} Start?</source>
        <translation>{0}现在开始吗？</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>The 20 that teach most</source>
        <translation>最有教益的 20 张</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>已撤销：{0}</translation>
    </message>
    <message>
        <source>Finishing the current file…</source>
        <translation>正在完成当前文件…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>ModeChoice</name>
    <message>
        <source>Tag</source>
        <translation>添加关键字</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Scenes are written into the photos as keywords that other programs read. Pictures and folders stay as they are.</source>
        <translation>场景会作为关键字写入照片，供其他程序读取。图像和文件夹保持不变。</translation>
    </message>
    <message>
        <source>The originals stay where they are.</source>
        <translation>原文件保持原位。</translation>
    </message>
    <message>
        <source>The photos leave the folders they are in.</source>
        <translation>照片将离开其所在的文件夹。</translation>
    </message>
    <message>
        <source>The photos stay where they are and get a second name in the folders of their scenes, which takes no space.</source>
        <translation>照片保持原位，并在其场景文件夹中获得第二个名称，不占用空间。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>显示窗口(&amp;S)</translation>
    </message>
</context>
<context>
    <name>OrganizeDialog</name>
    <message>
        <source>Organize photos</source>
        <translation>整理照片</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save plan…</source>
        <translation>保存计划…</translation>
    </message>
    <message>
        <source>Choose the folder that will hold the scene folders.</source>
        <translation>请选择用于存放场景文件夹的文件夹。</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>正在检查文件…</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln file(s)</source>
        <translation>
            <numerusform>为 %Ln 个文件添加关键字</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>添加关键字</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln file(s)</source>
        <translation>
            <numerusform>移动 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %Ln file(s)</source>
        <translation>
            <numerusform>链接 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln file(s)</source>
        <translation>
            <numerusform>复制 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>已保存为 {0}</translation>
    </message>
    <message>
        <source>The plan was saved as {0}.</source>
        <translation>计划已保存为 {0}。</translation>
    </message>
    <message>
        <source>In {0}</source>
        <translation>位于 {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>OrganizeForm</name>
    <message numerus="yes">
        <source>All %Ln photo(s) shown</source>
        <translation>
            <numerusform>显示的全部 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>选中的 %Ln 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>目标位置</translation>
    </message>
    <message>
        <source>Template of folders and names</source>
        <translation>文件夹和名称模板</translation>
    </message>
    <message>
        <source>Folders are separated by /. There are: {0}</source>
        <translation>文件夹以 / 分隔。可用字段：{0}</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Take unsure photos too, by their best guess</source>
        <translation>同时包括不确定的照片，按最可能的场景归类</translation>
    </message>
    <message>
        <source>Remove folders that become empty</source>
        <translation>移除变空的文件夹</translation>
    </message>
    <message>
        <source>Symbolic links, which may lead to another disk</source>
        <translation>符号链接，可指向其他磁盘</translation>
    </message>
    <message>
        <source>Into files beside the photos (XMP sidecars) only</source>
        <translation>仅写入照片旁的文件（XMP 附属文件）</translation>
    </message>
    <message>
        <source>Take these keywords away instead</source>
        <translation>改为移除这些关键字</translation>
    </message>
    <message>
        <source>{0} becomes {1}</source>
        <translation>{0} 变为 {1}</translation>
    </message>
</context>
<context>
    <name>Organizing</name>
    <message numerus="yes">
        <source>Organizing was interrupted: %Ln file(s) were not begun. Go on?</source>
        <translation>
            <numerusform>整理被中断：%Ln 个文件尚未开始。继续吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Organizing</source>
        <translation>正在整理</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>What was done</source>
        <translation>操作结果</translation>
    </message>
</context>
<context>
    <name>PhotoDelegate</name>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>初步结果</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>由您指定</translation>
    </message>
</context>
<context>
    <name>PhotoGrid</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoModel</name>
    <message>
        <source>corrected by you</source>
        <translation>由您更正</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>初步结果</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>已加旗标</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message numerus="yes">
        <source>%Ln photo(s) left out:</source>
        <translation>
            <numerusform>%Ln 张照片未包括在内：</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>无事可做。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) get keywords.</source>
        <translation>
            <numerusform>%Ln 个文件将添加关键字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln 个文件夹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) go into {0}.</source>
        <translation>
            <numerusform>%Ln 个文件将放入{0}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln get(s) a numbered name, because another file has theirs.</source>
        <translation>
            <numerusform>其中 %Ln 个将使用带编号的名称，因为已有同名文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} are needed.</source>
        <translation>需要 {0}。</translation>
    </message>
    <message>
        <source>{0} are needed, {1} are free.</source>
        <translation>需要 {0}，可用 {1}。</translation>
    </message>
    <message>
        <source>{0} It takes {1}.</source>
        <translation>{0}需要{1}。</translation>
    </message>
    <message>
        <source>There is not enough space: {0}</source>
        <translation>空间不足：{0}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>N&amp;otify me when a long scan ends and I do not see it</source>
        <translation>长时间扫描结束而我未看到时通知我(&amp;O)</translation>
    </message>
    <message>
        <source>Notify me of ne&amp;w photos in watched folders</source>
        <translation>受监视的文件夹中有新照片时通知我(&amp;W)</translation>
    </message>
    <message>
        <source>While folders are watched, closing the window lea&amp;ves it beside the clock</source>
        <translation>监视文件夹期间，关闭窗口后仍保留在时钟旁(&amp;V)</translation>
    </message>
    <message>
        <source>This desktop has no place for icons there.</source>
        <translation>此桌面环境在那里没有放置图标的位置。</translation>
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
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>From the next start of Scene Organizer on.</source>
        <translation>下次启动 Scene Organizer 时生效。</translation>
    </message>
    <message>
        <source>Size of t&amp;humbnails</source>
        <translation>缩略图大小(&amp;H)</translation>
    </message>
    <message>
        <source>Confidence &amp;needed</source>
        <translation>所需置信度(&amp;N)</translation>
    </message>
    <message>
        <source>Photos of which the model is less certain go to Unsure. What you said yourself always holds.</source>
        <translation>模型把握较低的照片会归入“不确定”。您自己的判断始终有效。</translation>
    </message>
    <message>
        <source>Folders to &amp;leave out</source>
        <translation>排除的文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>One a line: a name or a whole path; * stands for anything. It counts from the next scan on (F5); nothing is deleted.</source>
        <translation>每行一个：名称或完整路径；* 代表任意内容。从下次扫描 (F5) 起生效；不会删除任何内容。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the model thinks best</source>
        <translation>由模型决定</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Every step is written down first, so that all of it can be undone.</source>
        <translation>每一步都会事先记录，因此全部都可以撤销。</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>正在添加关键字</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>正在移动</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>正在链接</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>正在撤销…</translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln file(s)</source>
        <translation>
            <numerusform>{0}/%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>ProgressRing</name>
    <message>
        <source>Progress of the review</source>
        <translation>审阅进度</translation>
    </message>
    <message>
        <source>{0} of {1} answered</source>
        <translation>已回答 {0}/{1}</translation>
    </message>
</context>
<context>
    <name>ReasonTable</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>RelabelledPhotos</name>
    <message>
        <source>You say: {0}</source>
        <translation>您说：{0}</translation>
    </message>
</context>
<context>
    <name>RelabelledView</name>
    <message>
        <source>Photos with another label</source>
        <translation>标签不同的照片</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Photo {0} of {1}: {2}</source>
        <translation>第 {0} 张，共 {1} 张：{2}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>已加旗标</translation>
    </message>
</context>
<context>
    <name>SceneChips</name>
    <message>
        <source>Scenes of this photo</source>
        <translation>这张照片的场景</translation>
    </message>
</context>
<context>
    <name>SceneSidebar</name>
    <message>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %Ln photo(s)</source>
        <translation>
            <numerusform>{0}，%Ln 张照片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search: words, scene:sea, year:2024, place:Norway</source>
        <translation>搜索：文字、scene:sea、year:2024、place:挪威</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Quick look, and back</source>
        <translation>快速查看，再按返回</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Another photo</source>
        <translation>切换照片</translation>
    </message>
    <message>
        <source>arrows, Page, Home, End</source>
        <translation>方向键、Page、Home、End</translation>
    </message>
    <message>
        <source>Select further photos</source>
        <translation>选择更多照片</translation>
    </message>
    <message>
        <source>{0}arrows</source>
        <translation>{0}方向键</translation>
    </message>
    <message>
        <source>Select one more</source>
        <translation>加选一张</translation>
    </message>
    <message>
        <source>{0}click</source>
        <translation>{0}单击</translation>
    </message>
    <message>
        <source>Select a group</source>
        <translation>选择一个分组</translation>
    </message>
    <message>
        <source>{0}click on its header</source>
        <translation>{0}单击分组标题</translation>
    </message>
    <message>
        <source>Size of thumbnails</source>
        <translation>缩略图大小</translation>
    </message>
    <message>
        <source>{0}wheel</source>
        <translation>{0}滚轮</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>全部不选</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Photo shown large</source>
        <translation>放大查看照片</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>+, −, wheel</source>
        <translation>+、−、滚轮</translation>
    </message>
    <message>
        <source>All of it, or actual size</source>
        <translation>整张或实际大小</translation>
    </message>
    <message>
        <source>/, *</source>
        <translation>/、*</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>旋转视图</translation>
    </message>
    <message>
        <source>R, {0}R</source>
        <translation>R、{0}R</translation>
    </message>
    <message>
        <source>Why: where the model looked</source>
        <translation>为什么：模型关注的位置</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Accept, and go on</source>
        <translation>接受并继续</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>All that look alike</source>
        <translation>所有相似照片</translation>
    </message>
    <message>
        <source>{0}Enter</source>
        <translation>{0}Enter</translation>
    </message>
    <message>
        <source>To the look-alikes</source>
        <translation>转到相似照片</translation>
    </message>
    <message>
        <source>Leave one of them out</source>
        <translation>排除其中一张</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>What is known about it</source>
        <translation>照片信息</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>StreakBar</name>
    <message>
        <source>↓ goes to them. There Space leaves one out, a scene&apos;s key answers for all.</source>
        <translation>按 ↓ 转到这些照片。在那里按空格排除一张，按场景键则一次回答全部。</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln look alike: all {0}?</source>
        <translation>
            <numerusform>这 %Ln 张看起来相似：都是{0}吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>All {0} (Shift+Enter)</source>
        <translation>都是{0} (Shift+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>These %Ln look alike: no scene in any of them?</source>
        <translation>
            <numerusform>这 %Ln 张看起来相似：都不属于任何场景吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>None in all (Shift+Enter)</source>
        <translation>全部都不是 (Shift+Enter)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Photos by month</source>
        <translation>按月份显示的照片</translation>
    </message>
    <message>
        <source>{0}. Chosen: {1}</source>
        <translation>{0}。已选：{1}</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>How QDate writes a month: yyyy the year, MMMM its name, M its number</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Learned models</source>
        <translation>学到的模型</translation>
    </message>
    <message>
        <source>Every model stays until you delete it. What you said of photos stands under each.</source>
        <translation>每个模型都会保留，直到您删除它。您对照片说过的话在任何模型下都有效。</translation>
    </message>
    <message>
        <source>&amp;Use this one</source>
        <translation>使用此模型(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>学习时间</translation>
    </message>
    <message>
        <source>From answers</source>
        <translation>依据的回答</translation>
    </message>
    <message>
        <source>Right on your corrections</source>
        <translation>您更正中的正确率</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>came with the application</source>
        <translation>随应用程序提供</translation>
    </message>
    <message>
        <source>{0}, before it {1}</source>
        <translation>{0}，之前 {1}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>of another network</source>
        <translation>属于另一网络</translation>
    </message>
    <message>
        <source>All photos are asked again…</source>
        <translation>正在重新判断所有照片…</translation>
    </message>
    <message numerus="yes">
        <source>{0} is in force; %Ln photo(s) asked again.</source>
        <translation>
            <numerusform>{0} 使用中；已重新判断 %Ln 张照片。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Versus</name>
    <message numerus="yes">
        <source>What you said: of %Ln answer(s) that change on photos held back from learning, {0} become what you said. Chance alone would do as well in {1} of cases; up to {2} are allowed.</source>
        <translation>
            <numerusform>您所说的：在未用于学习的照片上改变的 %Ln 个回答中，{0} 个变成了您所说的。仅凭偶然也能做到的可能性为 {1}；最多允许 {2}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What must not be forgotten: of %Ln test photo(s) that no model has learned from, {0} are right; fewer than {1} would be more than chance.</source>
        <translation>
            <numerusform>不可忘记的：在任何模型都未学习过的 %Ln 张测试照片中，{0} 张正确；少于 {1} 张就不只是偶然。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still careful: of %Ln photo(s) of no scene, {0} are left to you; at least {1} have to be.</source>
        <translation>
            <numerusform>仍然谨慎：在 %Ln 张无场景的照片中，{0} 张留给您判断；至少须有 {1} 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your corrections, held back</source>
        <translation>您被保留的更正</translation>
    </message>
    <message>
        <source>Test photos</source>
        <translation>测试照片</translation>
    </message>
    <message>
        <source>No scene, left to you</source>
        <translation>无场景，留给您</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>正确回答</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>The model in force and the candidate</source>
        <translation>当前模型与候选模型</translation>
    </message>
</context>
<context>
    <name>Watching</name>
    <message>
        <source>{0} cannot be reached now; it is watched again once it is back.</source>
        <translation>目前无法访问 {0}；恢复后会继续监视。</translation>
    </message>
    <message>
        <source>{0} is watched.</source>
        <translation>正在监视 {0}。</translation>
    </message>
    <message>
        <source>{0} is looked through every {1} s: {2}.</source>
        <translation>每 {1} 秒检查一次 {0}：{2}。</translation>
    </message>
    <message>
        <source>it lies on a network drive ({0}), whose changes are not all announced</source>
        <translation>它位于网络驱动器 ({0}) 上，其更改不会全部通知</translation>
    </message>
    <message>
        <source>it lies on a network drive, whose changes are not all announced</source>
        <translation>它位于网络驱动器上，其更改不会全部通知</translation>
    </message>
    <message>
        <source>the system watches no more folders for you</source>
        <translation>系统无法再为您监视更多文件夹</translation>
    </message>
    <message>
        <source>its drive does not announce changes</source>
        <translation>其驱动器不会通知更改</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) watched</source>
        <translation>
            <numerusform>正在监视 %Ln 个文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>every {0} s</source>
        <translation>每 {0} 秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln away</source>
        <translation>
            <numerusform>%Ln 个不可用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organized by itself</source>
        <translation>
            <numerusform>%Ln 个自动整理</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new photo(s) in {0}.</source>
        <translation>
            <numerusform>{0} 中有 %Ln 张新照片。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>The photo shows this too, or not: {0}</source>
        <translation>这张照片是否还包含：{0}</translation>
    </message>
    <message>
        <source>{0}, shown</source>
        <translation>{0}，包含</translation>
    </message>
    <message>
        <source>{0}, not shown</source>
        <translation>{0}，不包含</translation>
    </message>
</context>
<context>
    <name>_Commands</name>
    <message>
        <source>not possible now</source>
        <translation>目前不可用</translation>
    </message>
</context>
<context>
    <name>_Duration</name>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>约 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>约 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>约 %Ln 小时</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Outcome</name>
    <message numerus="yes">
        <source>%Ln file(s) undone</source>
        <translation>
            <numerusform>已撤销 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) tagged</source>
        <translation>
            <numerusform>已为 %Ln 个文件添加关键字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) moved</source>
        <translation>
            <numerusform>已移动 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) linked</source>
        <translation>
            <numerusform>已链接 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) copied</source>
        <translation>
            <numerusform>已复制 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>跳过 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>the rest waits to be gone on with</source>
        <translation>其余等待继续</translation>
    </message>
    <message>
        <source>stopped early, the rest is untouched</source>
        <translation>提前停止，其余未改动</translation>
    </message>
</context>
<context>
    <name>_Scan</name>
    <message numerus="yes">
        <source>Stopped. %Ln photo(s) so far; scan again to go on.</source>
        <translation>
            <numerusform>已停止。目前有 %Ln 张照片；重新扫描可继续。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln photo(s) of this folder are in the cloud.</source>
        <translation>
            <numerusform>此文件夹中的 %Ln 张照片全部在云端。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos in this folder.</source>
        <translation>此文件夹中没有照片。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) sorted</source>
        <translation>
            <numerusform>已归类 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln 张需要您确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>约 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln 张无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) could not be opened</source>
        <translation>
            <numerusform>%Ln 个文件夹无法打开</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) cannot be reached now</source>
        <translation>
            <numerusform>%Ln 张照片目前无法访问</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the cloud left alone</source>
        <translation>
            <numerusform>云端的 %Ln 张未改动</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Scene Organizer cannot start</source>
        <translation>Scene Organizer 无法启动</translation>
    </message>
    <message>
        <source>Something went wrong that should not. Details are in {0}.</source>
        <translation>出现了不应发生的问题。详情见 {0}。</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>{0}, {1}</source>
        <translation>{0} {1}</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>The disk quota is used up.</source>
        <translation>磁盘配额已用尽。</translation>
    </message>
    <message>
        <source>The operation is not permitted.</source>
        <translation>不允许此操作。</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>文件已不存在。</translation>
    </message>
    <message>
        <source>The disk could not be read or written (input/output error).</source>
        <translation>无法读写磁盘（输入/输出错误）。</translation>
    </message>
    <message>
        <source>The file name is too long for this disk.</source>
        <translation>文件名对此磁盘来说过长。</translation>
    </message>
    <message>
        <source>Source and target are on different disks.</source>
        <translation>源和目标位于不同的磁盘上。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>Part of the path is not a folder.</source>
        <translation>路径中有一部分不是文件夹。</translation>
    </message>
    <message>
        <source>Too many files are open.</source>
        <translation>打开的文件过多。</translation>
    </message>
    <message>
        <source>A file of that name already exists.</source>
        <translation>同名文件已存在。</translation>
    </message>
    <message>
        <source>The system reported: {0}.</source>
        <translation>系统报告：{0}。</translation>
    </message>
    <message>
        <source>Did you mean {0}:?</source>
        <translation>您是指 {0}: 吗？</translation>
    </message>
    <message>
        <source>Known are {0}.</source>
        <translation>已知的有 {0}。</translation>
    </message>
    <message>
        <source>There is no key {0}:. {1} In quotation marks it is part of a file name.</source>
        <translation>没有 {0}: 这个关键字。{1} 加上引号则作为文件名的一部分。</translation>
    </message>
    <message>
        <source>{0}: cannot be {1}. Possible are {2}.</source>
        <translation>{0}: 不能是 {1}。可用的有 {2}。</translation>
    </message>
    <message>
        <source>{0}:{1} ends before it begins.</source>
        <translation>{0}:{1} 的结束早于开始。</translation>
    </message>
    <message>
        <source>{0} is no {1}. Write it as {2}.</source>
        <translation>{0} 不是有效的 {1}。请写成 {2}。</translation>
    </message>
    <message>
        <source>{0} is no confidence: they lie between 0 and 1, or 0% and 100%.</source>
        <translation>{0} 不是置信度：应在 0 到 1 之间，或 0% 到 100% 之间。</translation>
    </message>
    <message>
        <source>Latitudes lie between -90 and 90, longitudes between -180 and 180; latitude first, as in {0}.</source>
        <translation>纬度在 -90 到 90 之间，经度在 -180 到 180 之间；纬度在前，例如 {0}。</translation>
    </message>
    <message>
        <source>{0} is not {1}.</source>
        <translation>{0} 不是 {1}。</translation>
    </message>
    <message>
        <source>A range needs at least one end, as in 2020..2023 or 2020...</source>
        <translation>范围至少需要一端，例如 2020..2023 或 2020...</translation>
    </message>
    <message>
        <source>A word is missing after the minus or between the quotation marks.</source>
        <translation>减号之后或引号之间缺少文字。</translation>
    </message>
    <message>
        <source>The order cannot be left out; try sort:date-asc or sort:date-desc.</source>
        <translation>排序方式不能排除；请尝试 sort:date-asc 或 sort:date-desc。</translation>
    </message>
    <message>
        <source>No day is beyond {0}.</source>
        <translation>{0} 之外没有日期。</translation>
    </message>
    <message>
        <source>{0} is not in the calendar. Write it as {1}.</source>
        <translation>日历中没有 {0}。请写成 {1}。</translation>
    </message>
    <message>
        <source>The quotation mark before {0} is never closed.</source>
        <translation>{0} 前面的引号没有闭合。</translation>
    </message>
    <message>
        <source>After {0}: there is nothing. Try {1}.</source>
        <translation>{0}: 之后没有内容。请尝试 {1}。</translation>
    </message>
    <message>
        <source>confidence: needs a range such as confidence:&lt;{0}, confidence:&gt;{1} or confidence:0.5..0.8.</source>
        <translation>confidence: 需要一个范围，例如 confidence:&lt;{0}、confidence:&gt;{1} 或 confidence:0.5..0.8。</translation>
    </message>
    <message>
        <source>gps: needs two corners, as in {0}.</source>
        <translation>gps: 需要两个角，例如 {0}。</translation>
    </message>
    <message>
        <source>a word, or quotation marks around &quot;a:b&quot;</source>
        <translation>一个词，或给 &quot;a:b&quot; 加上引号</translation>
    </message>
    <message>
        <source>confidence:{0} ends before it begins.</source>
        <translation>confidence:{0} 的结束早于开始。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The bundled model is missing: this installation is incomplete, please reinstall.</source>
        <translation>缺少自带的模型：安装不完整，请重新安装。</translation>
    </message>
    <message>
        <source>The folder {0} cannot be made. {1}</source>
        <translation>无法创建文件夹 {0}。{1}</translation>
    </message>
    <message>
        <source>The settings in {0} cannot be read. {1}</source>
        <translation>无法读取 {0} 中的设置。{1}</translation>
    </message>
    <message>
        <source>The settings in {0} are no valid TOML: {1}. Mend it, or move it away to start with the usual settings.</source>
        <translation>{0} 中的设置不是有效的 TOML：{1}。请改正它，或把它移走以便用默认设置启动。</translation>
    </message>
    <message>
        <source>{0}: {1} has the wrong type.</source>
        <translation>{0}：{1} 的类型不正确。</translation>
    </message>
    <message>
        <source>The settings cannot hold a path whose name is no valid text.</source>
        <translation>设置无法保存名称不是有效文本的路径。</translation>
    </message>
    <message>
        <source>The settings cannot be saved to {0}. {1}</source>
        <translation>无法将设置保存到 {0}。{1}</translation>
    </message>
    <message>
        <source>{0} is a file. Choose a folder for drawn pictures.</source>
        <translation>{0} 是文件。请为绘制的图片选择一个文件夹。</translation>
    </message>
    <message>
        <source>The demo library cannot be drawn into {0}. {1}</source>
        <translation>无法在 {0} 中绘制示例图库。{1}</translation>
    </message>
    <message>
        <source>{0} holds files of yours. Choose an empty folder for drawn pictures.</source>
        <translation>{0} 中有您的文件。请为绘制的图片选择一个空文件夹。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The photo measures {0} x {1} pixels, more than can be opened safely.</source>
        <translation>照片为 {0} x {1} 像素，超出可安全打开的范围。</translation>
    </message>
    <message>
        <source>This is not a photo in a known format, or it is damaged.</source>
        <translation>这不是已知格式的照片，或者已损坏。</translation>
    </message>
    <message>
        <source>The photo needs more memory than is allowed for one photo.</source>
        <translation>照片所需内存超出单张照片的允许范围。</translation>
    </message>
    <message>
        <source>The photo is damaged: {0}.</source>
        <translation>照片已损坏：{0}。</translation>
    </message>
    <message>
        <source>The photo carries more text than can be opened safely.</source>
        <translation>照片所含文字超出可安全打开的范围。</translation>
    </message>
    <message>
        <source>The model asks for the unknown resize rule {0}.</source>
        <translation>模型要求未知的缩放规则 {0}。</translation>
    </message>
    <message>
        <source>The model asks for an impossible input size.</source>
        <translation>模型要求不可能的输入尺寸。</translation>
    </message>
    <message>
        <source>The photo measures {0} x {1} pixels and has no preview: more than can be opened safely.</source>
        <translation>照片为 {0} x {1} 像素且没有预览，超出可安全打开的范围。</translation>
    </message>
    <message>
        <source>The photo is damaged: it ends too early.</source>
        <translation>照片已损坏：数据过早结束。</translation>
    </message>
    <message>
        <source>The photo is larger than can be checked safely.</source>
        <translation>照片超出可安全检查的大小。</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>磁盘空间已用尽。</translation>
    </message>
    <message>
        <source>The disk is read-only.</source>
        <translation>磁盘是只读的。</translation>
    </message>
    <message>
        <source>It cannot be opened: is the folder writable?</source>
        <translation>无法打开：文件夹可写吗？</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>无法读写磁盘。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>Another program keeps it locked.</source>
        <translation>另一个程序正锁定着它。</translation>
    </message>
    <message>
        <source>Permission denied.</source>
        <translation>权限不足。</translation>
    </message>
    <message>
        <source>The database {0} was written by a newer version of Scene Organizer. Please update the application.</source>
        <translation>数据库 {0} 由更新版本的 Scene Organizer 写入。请更新本程序。</translation>
    </message>
    <message>
        <source>The database {0} cannot be used. {1}</source>
        <translation>无法使用数据库 {0}。{1}</translation>
    </message>
    <message>
        <source>There is no operation number {0} in the journal.</source>
        <translation>日志中没有编号为 {0} 的操作。</translation>
    </message>
    <message>
        <source>A category needs a name of 1 to {0} letters or digits.</source>
        <translation>类别名称需为 1 到 {0} 个字母或数字。</translation>
    </message>
    <message>
        <source>A category cannot be called {0}: choose another name.</source>
        <translation>类别不能命名为 {0}：请选择其他名称。</translation>
    </message>
    <message>
        <source>{0} is built in and stays as it is.</source>
        <translation>{0} 是内置的，保持不变。</translation>
    </message>
    <message>
        <source>There is a category {0} already.</source>
        <translation>类别 {0} 已存在。</translation>
    </message>
    <message>
        <source>{0} is no colour: write it as #rrggbb, such as #cc6677.</source>
        <translation>{0} 不是颜色：请写成 #rrggbb，例如 #cc6677。</translation>
    </message>
    <message>
        <source>What the model learned from cannot be read, so nothing can be learned: reinstall Scene Organizer.</source>
        <translation>无法读取模型的学习数据，因此无法学习：请重新安装 Scene Organizer。</translation>
    </message>
    <message>
        <source>The model in {0} has format {1}, this version reads format {2}.</source>
        <translation>{0} 中的模型为格式 {1}，此版本读取格式 {2}。</translation>
    </message>
    <message>
        <source>The model in {0} was made for another way of preparing photos.</source>
        <translation>{0} 中的模型适用于另一种照片预处理方式。</translation>
    </message>
    <message>
        <source>The model in {0} cannot be read: {1}.</source>
        <translation>无法读取 {0} 中的模型：{1}。</translation>
    </message>
    <message>
        <source>The model in {0} is damaged: {1}.</source>
        <translation>{0} 中的模型已损坏：{1}。</translation>
    </message>
    <message>
        <source>The model file {0} is damaged: reinstall it.</source>
        <translation>模型文件 {0} 已损坏：请重新安装。</translation>
    </message>
    <message>
        <source>The photo crashed the decoder: it is damaged or hostile.</source>
        <translation>照片导致解码器崩溃：照片已损坏或含有恶意内容。</translation>
    </message>
    <message>
        <source>Decoding took longer than {0} seconds and was stopped.</source>
        <translation>解码超过 {0} 秒，已停止。</translation>
    </message>
    <message>
        <source>The GPU crashed the model&apos;s process; working on the CPU.</source>
        <translation>GPU 导致模型进程崩溃；改用 CPU。</translation>
    </message>
    <message>
        <source>The application is closing.</source>
        <translation>程序正在关闭。</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be used. {0}</source>
        <translation>无法使用临时文件夹。{0}</translation>
    </message>
    <message>
        <source>No child process can be started. {0}</source>
        <translation>无法启动子进程。{0}</translation>
    </message>
    <message>
        <source>It crashed the model&apos;s process twice.</source>
        <translation>它两次导致模型进程崩溃。</translation>
    </message>
    <message>
        <source>The {0} process ends as soon as it is started. {1}</source>
        <translation>{0} 进程一启动就退出。{1}</translation>
    </message>
    <message>
        <source>The GPU {0}; working on the CPU.</source>
        <translation>GPU {0}；改用 CPU。</translation>
    </message>
    <message>
        <source>The GPU cannot be set up ({0}); working on the CPU.</source>
        <translation>无法设置 GPU（{0}）；改用 CPU。</translation>
    </message>
    <message>
        <source>TensorFlow sees no GPU; working on the CPU.</source>
        <translation>TensorFlow 未找到 GPU；改用 CPU。</translation>
    </message>
    <message>
        <source>This model cannot say where in a photo it looked.</source>
        <translation>此模型无法说明它关注照片的哪个位置。</translation>
    </message>
    <message>
        <source>The model failed: {0}.</source>
        <translation>模型运行失败：{0}。</translation>
    </message>
    <message>
        <source>TensorFlow cannot be loaded ({0}): reinstall Scene Organizer.</source>
        <translation>无法加载 TensorFlow（{0}）：请重新安装 Scene Organizer。</translation>
    </message>
    <message>
        <source>The model {0} cannot be loaded: {1}.</source>
        <translation>无法加载模型 {0}：{1}。</translation>
    </message>
    <message>
        <source>The engine child sent a malformed heat map.</source>
        <translation>模型进程发送了格式错误的热力图。</translation>
    </message>
    <message>
        <source>The engine child sent an impossible heat map.</source>
        <translation>模型进程发送了不可能的热力图。</translation>
    </message>
    <message>
        <source>A child process sent a malformed message: {0}.</source>
        <translation>子进程发送了格式错误的消息：{0}。</translation>
    </message>
    <message>
        <source>A decode child sent a malformed result: {0}.</source>
        <translation>解码进程发送了格式错误的结果：{0}。</translation>
    </message>
    <message>
        <source>The engine child sent a malformed result: {0}.</source>
        <translation>模型进程发送了格式错误的结果：{0}。</translation>
    </message>
    <message>
        <source>The file is too large to be written to.</source>
        <translation>文件过大，无法写入。</translation>
    </message>
    <message>
        <source>A decode child sent a malformed file.</source>
        <translation>解码进程发送了格式错误的文件。</translation>
    </message>
    <message>
        <source>{0} is a system or home folder. Please choose a folder of its own.</source>
        <translation>{0} 是系统文件夹或主文件夹。请选择单独的文件夹。</translation>
    </message>
    <message>
        <source>{0} is not a folder.</source>
        <translation>{0} 不是文件夹。</translation>
    </message>
    <message>
        <source>The folder {0} cannot be looked at. {1}</source>
        <translation>无法查看文件夹 {0}。{1}</translation>
    </message>
    <message>
        <source>{0} is a system folder. Its files stay where they are.</source>
        <translation>{0} 是系统文件夹，其中的文件保持原位。</translation>
    </message>
    <message>
        <source>The destination {0} lies inside {1}, the folder that is being organized. Please choose one outside.</source>
        <translation>目标 {0} 位于正在整理的文件夹 {1} 之内。请选择其外的位置。</translation>
    </message>
    <message>
        <source>{0}, the folder that is being organized, lies inside the destination {1}. Please choose another destination.</source>
        <translation>正在整理的文件夹 {0} 位于目标 {1} 之内。请选择其他目标。</translation>
    </message>
    <message>
        <source>Stopped before its turn.</source>
        <translation>在轮到它之前已停止。</translation>
    </message>
    <message>
        <source>It stayed with {0}, which failed: {1}</source>
        <translation>它与 {0} 一同留在原处，后者失败：{1}</translation>
    </message>
    <message>
        <source>Another Scene Organizer is working on this catalog. Wait until it is done, or close it.</source>
        <translation>另一个 Scene Organizer 正在使用此目录库。请等待其完成，或将其关闭。</translation>
    </message>
    <message>
        <source>The catalog at {0} cannot be locked. {1}</source>
        <translation>无法锁定 {0} 的目录库。{1}</translation>
    </message>
    <message>
        <source>An identical copy is already there.</source>
        <translation>已有完全相同的副本。</translation>
    </message>
    <message>
        <source>Its drive or folder cannot be reached now.</source>
        <translation>目前无法访问其所在的驱动器或文件夹。</translation>
    </message>
    <message>
        <source>It is a link, not a file of its own.</source>
        <translation>它是链接，不是独立的文件。</translation>
    </message>
    <message>
        <source>The file was changed since it was scanned.</source>
        <translation>文件在扫描之后已更改。</translation>
    </message>
    <message>
        <source>It shows none of the scenes, a person says.</source>
        <translation>已由人判定不属于任何场景。</translation>
    </message>
    <message>
        <source>It has no scene.</source>
        <translation>它没有场景。</translation>
    </message>
    <message>
        <source>{0} cannot be the name of a class folder.</source>
        <translation>{0} 不能用作场景文件夹的名称。</translation>
    </message>
    <message>
        <source>It is already there.</source>
        <translation>它已经在那里。</translation>
    </message>
    <message>
        <source>It has no result yet.</source>
        <translation>尚无结果。</translation>
    </message>
    <message>
        <source>It has only a provisional result yet: scan its folder to the end.</source>
        <translation>只有初步结果：请将其文件夹扫描完毕。</translation>
    </message>
    <message>
        <source>It is unsure: say what it shows first.</source>
        <translation>结果不确定：请先说明照片的内容。</translation>
    </message>
    <message>
        <source>Its confidence of {0} is below {1}.</source>
        <translation>其置信度 {0} 低于 {1}。</translation>
    </message>
    <message>
        <source>Interrupted before it was done; it is where it was.</source>
        <translation>完成前被中断；文件仍在原处。</translation>
    </message>
    <message>
        <source>It is neither at its old nor at its new place any more.</source>
        <translation>它既不在原位置，也不在新位置。</translation>
    </message>
    <message>
        <source>The undo was interrupted; it can be tried again.</source>
        <translation>撤销被中断；可以重试。</translation>
    </message>
    <message>
        <source>An interrupted operation was put in order: {0}.</source>
        <translation>已处理一次被中断的操作：{0}。</translation>
    </message>
    <message>
        <source>The file was changed outside Scene Organizer.</source>
        <translation>文件在 Scene Organizer 之外被更改。</translation>
    </message>
    <message>
        <source>The file was changed since, so it was kept where it is.</source>
        <translation>文件之后被更改，因此保留在原处。</translation>
    </message>
    <message>
        <source>Another file has taken its old name.</source>
        <translation>另一个文件占用了它原来的名称。</translation>
    </message>
    <message>
        <source>The folder {0} is not there. Is its disk connected?</source>
        <translation>文件夹 {0} 不存在。其磁盘是否已连接？</translation>
    </message>
    <message>
        <source>The copy or its original was changed since, so both were kept.</source>
        <translation>副本或原文件之后被更改，因此两者都已保留。</translation>
    </message>
    <message>
        <source>The file is no longer where it was put.</source>
        <translation>文件已不在存放的位置。</translation>
    </message>
    <message>
        <source>The original is no longer there, so the copy was kept.</source>
        <translation>原文件已不存在，因此保留了副本。</translation>
    </message>
    <message>
        <source>{number} at their new place</source>
        <translation>{number} 个在新位置</translation>
    </message>
    <message>
        <source>{number} where they were</source>
        <translation>{number} 个在原位置</translation>
    </message>
    <message>
        <source>{number} failed</source>
        <translation>{number} 个失败</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>无事可做</translation>
    </message>
    <message>
        <source>Nothing can be written to {0}: it is read-only, or you may not. Please choose another folder.</source>
        <translation>无法写入 {0}：它是只读的，或您没有权限。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Operation {0} has {1}.</source>
        <translation>操作 {0}：{1}。</translation>
    </message>
    <message>
        <source>A hard link can only lie on the same disk as its photo. Choose symbolic links, or copy.</source>
        <translation>硬链接只能与照片位于同一磁盘。请选择符号链接或复制。</translation>
    </message>
    <message>
        <source>Its folder is read-only, so it can be copied but not moved.</source>
        <translation>其文件夹是只读的，因此只能复制，不能移动。</translation>
    </message>
    <message>
        <source>Something else has taken the link&apos;s place, so it was kept.</source>
        <translation>链接的位置已被其他内容占用，因此予以保留。</translation>
    </message>
    <message>
        <source>The original is no longer there, so the link was kept.</source>
        <translation>原文件已不存在，因此保留了链接。</translation>
    </message>
    <message>
        <source>Link and original are no longer one file, so both were kept.</source>
        <translation>链接与原文件已不是同一文件，因此两者都已保留。</translation>
    </message>
    <message>
        <source>Later operations were done with the same files. Undo these first, in this order: {0}. Then undo operation {1}.</source>
        <translation>之后又对相同的文件进行了操作。请先按此顺序撤销：{0}。然后撤销操作 {1}。</translation>
    </message>
    <message>
        <source>Operation {0} was done later with the same files. Undo it first, then operation {1}.</source>
        <translation>操作 {0} 之后又处理了相同的文件。请先撤销它，再撤销操作 {1}。</translation>
    </message>
    <message>
        <source>no files that were not begun</source>
        <translation>没有尚未开始的文件</translation>
    </message>
    <message>
        <source>nothing that was undone</source>
        <translation>没有已撤销的内容</translation>
    </message>
    <message>
        <source>The model&apos;s process ends on every photo: it may lack memory, or not suit this computer&apos;s processor or graphics driver.</source>
        <translation>模型进程在每张照片上都会退出：可能内存不足，或不支持这台电脑的处理器或显卡驱动。</translation>
    </message>
    <message>
        <source>The model gave no valid answer.</source>
        <translation>模型没有给出有效的结果。</translation>
    </message>
    <message>
        <source>The folder {0} is not there.</source>
        <translation>文件夹 {0} 不存在。</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>这既不是文件也不是文件夹。</translation>
    </message>
    <message>
        <source>This file is in the cloud and not on the disk.</source>
        <translation>此文件在云端，不在磁盘上。</translation>
    </message>
    <message>
        <source>This photo has no result to compare by; scan its folder first.</source>
        <translation>这张照片没有可供比较的结果；请先扫描其文件夹。</translation>
    </message>
    <message>
        <source>There are no photos to compare yet; scan a folder first.</source>
        <translation>还没有可供比较的照片；请先扫描一个文件夹。</translation>
    </message>
    <message>
        <source>There is no scene {0}. Known are {1}, none and clear.</source>
        <translation>没有场景 {0}。已知的有 {1}、none 和 clear。</translation>
    </message>
    <message>
        <source>The model knows no scene {0}, only {1}.</source>
        <translation>模型不认识场景 {0}，只认识 {1}。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>No operation was interrupted.</source>
        <translation>没有被中断的操作。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>Photos are organized unasked from a confidence of {0} to 1 on.</source>
        <translation>自动整理所需的置信度应在 {0} 到 1 之间。</translation>
    </message>
    <message>
        <source>The catalog was damaged. It was set aside as {0}, and a new one takes its place: what you said of {1} photos was saved, the next scan does the rest. Undoing file operations works as before.</source>
        <translation>目录库已损坏。它已另存为 {0}，并由新的目录库代替：您对 {1} 张照片的判断已保留，其余由下次扫描完成。撤销文件操作仍可照常使用。</translation>
    </message>
    <message>
        <source>The catalog {0} is damaged and cannot be set aside. {1}</source>
        <translation>目录库 {0} 已损坏，且无法另行存放。{1}</translation>
    </message>
    <message>
        <source>There is no category {0}. Known are {1}.</source>
        <translation>没有类别 {0}。已知的有 {1}。</translation>
    </message>
    <message>
        <source>A category cannot be merged into itself.</source>
        <translation>类别不能与自身合并。</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} held-out pictures are found, {3} of {4} others are taken for it.</source>
        <translation>{0}：留出的 {2} 张图片中找到 {1} 张，另外 {4} 张中有 {3} 张被误认。</translation>
    </message>
    <message>
        <source>Photos cannot be organized by {0}: choose anew.</source>
        <translation>无法以 {0} 方式整理照片：请重新选择。</translation>
    </message>
    <message>
        <source>Choose the folder that photos are organized into by themselves.</source>
        <translation>请选择照片自动整理到的文件夹。</translation>
    </message>
    <message>
        <source>A plan is kept as .csv or .json: {0} ends in neither.</source>
        <translation>计划以 .csv 或 .json 保存：{0} 的扩展名不是其中之一。</translation>
    </message>
    <message>
        <source>{0} is there already. Please choose another name for the plan.</source>
        <translation>{0} 已存在。请为计划选择其他名称。</translation>
    </message>
    <message>
        <source>A brace is not closed or holds too much in {0}. Fields are written like {scene}; the way to write a date may hold no /.</source>
        <translation>{0} 中有大括号未闭合或内容过多。字段写作 {scene}；日期格式中不能含有 /。</translation>
    </message>
    <message>
        <source>The template is empty. Write {scene}, for example.</source>
        <translation>模板为空。例如可写 {scene}。</translation>
    </message>
    <message>
        <source>{name} may stand only in the last part of a template, after the last /.</source>
        <translation>{name} 只能位于模板的最后一部分，即最后一个 / 之后。</translation>
    </message>
    <message>
        <source>{{0}} means nothing in a template. There are: {1}.</source>
        <translation>{{0}} 在模板中没有意义。可用的有：{1}。</translation>
    </message>
    <message>
        <source>{{0}} takes nothing after a colon; only {date} does.</source>
        <translation>{{0}} 的冒号后不能有内容；只有 {date} 可以。</translation>
    </message>
    <message>
        <source>{0} is no way to write a date. %Y, %m and %d are year, month and day.</source>
        <translation>{0} 不是日期格式。%Y、%m 和 %d 分别是年、月、日。</translation>
    </message>
    <message>
        <source>{0} cannot be the root of keywords. It needs 1 to {1} letters without / , ; and \; a | parts levels.</source>
        <translation>{0} 不能作为关键字的根。需要 1 到 {1} 个字符，不含 / , ; 和 \；| 用于分隔层级。</translation>
    </message>
    <message>
        <source>Nobody has said what it shows.</source>
        <translation>尚无人说明其内容。</translation>
    </message>
    <message>
        <source>Its folder is read-only.</source>
        <translation>其文件夹是只读的。</translation>
    </message>
    <message>
        <source>The file was changed since it was tagged, so it was left as it is.</source>
        <translation>文件在添加关键字后被更改，因此保持原样。</translation>
    </message>
    <message>
        <source>Interrupted before it was done; it is as it was.</source>
        <translation>完成前被中断；文件保持原样。</translation>
    </message>
    <message>
        <source>The journal no longer holds what the file was before, so it was left as it is.</source>
        <translation>日志中已没有文件之前的状态，因此保持原样。</translation>
    </message>
    <message>
        <source>{0} is a link or a folder, not a file of its own.</source>
        <translation>{0} 是链接或文件夹，不是独立的文件。</translation>
    </message>
    <message>
        <source>{0} is marked read-only.</source>
        <translation>{0} 被标记为只读。</translation>
    </message>
    <message>
        <source>{0} has other names (hard links), which would not change with it. An XMP sidecar can hold its keywords instead.</source>
        <translation>{0} 还有其他名称（硬链接），它们不会随之更改。可改用 XMP 附属文件保存关键字。</translation>
    </message>
    <message>
        <source>What would restore a file did not give its bytes.</source>
        <translation>用于恢复文件的数据未能还原其字节。</translation>
    </message>
    <message>
        <source>The photo is damaged: part of it lies outside the file.</source>
        <translation>照片已损坏：部分数据位于文件之外。</translation>
    </message>
    <message>
        <source>It holds two sets of metadata already, so nothing was written.</source>
        <translation>其中已有两组元数据，因此未写入任何内容。</translation>
    </message>
    <message>
        <source>{0} An XMP sidecar can hold its keywords instead.</source>
        <translation>{0}可改用 XMP 附属文件保存关键字。</translation>
    </message>
    <message>
        <source>Its metadata have become too large for a JPEG file.</source>
        <translation>其元数据对 JPEG 文件来说已过大。</translation>
    </message>
    <message>
        <source>Its IPTC lie among what this program does not know.</source>
        <translation>其 IPTC 数据位于本程序不认识的内容之中。</translation>
    </message>
    <message>
        <source>Its metadata (XMP) are larger than can be opened safely.</source>
        <translation>其元数据 (XMP) 超出可安全打开的大小。</translation>
    </message>
    <message>
        <source>With keywords the file would be too large for a TIFF.</source>
        <translation>加上关键字后文件将超出 TIFF 的大小限制。</translation>
    </message>
    <message>
        <source>Its metadata (IPTC) are damaged, so nothing was written to them.</source>
        <translation>其元数据 (IPTC) 已损坏，因此未写入任何内容。</translation>
    </message>
    <message>
        <source>Keywords would change what else its metadata (XMP) say, so nothing was written.</source>
        <translation>关键字会改变其元数据 (XMP) 的其他内容，因此未写入任何内容。</translation>
    </message>
    <message>
        <source>Keywords cannot be written into a {0} file.</source>
        <translation>无法将关键字写入 {0} 文件。</translation>
    </message>
    <message>
        <source>Keywords in this file would change its pictures or what it says of them, so nothing was written.</source>
        <translation>在此文件中写入关键字会改变其图像或相关说明，因此未写入任何内容。</translation>
    </message>
    <message>
        <source>Its metadata (XMP) are damaged, so nothing was written to them.</source>
        <translation>其元数据 (XMP) 已损坏，因此未写入任何内容。</translation>
    </message>
    <message>
        <source>Its metadata (XMP) define names of their own, which is not safe.</source>
        <translation>其元数据 (XMP) 自定义了实体，这不安全。</translation>
    </message>
    <message>
        <source>The interrupted retraining is damaged: start it anew.</source>
        <translation>被中断的再训练已损坏：请重新开始。</translation>
    </message>
    <message>
        <source>The finished retraining is damaged: start it anew.</source>
        <translation>已完成的再训练已损坏：请重新开始。</translation>
    </message>
    <message>
        <source>The training was ended from outside or failed{0}. Start it again: it goes on where it stopped.</source>
        <translation>训练被外部终止或失败{0}。请重新启动：将从停止处继续。</translation>
    </message>
    <message>
        <source>The training cannot be started. {0}</source>
        <translation>无法开始训练。{0}</translation>
    </message>
    <message>
        <source>Of {0} answers that change on held-out corrections, {1} become what you said; the base test stays at {2} of {3}.</source>
        <translation>在预留的更正中有 {0} 个回答发生变化，其中 {1} 个变为您所说的；基准测试保持 {3} 中的 {2}。</translation>
    </message>
    <message>
        <source>Of {0} answers that would change on held-out corrections, {1} would become what you said: that may be chance ({2}). Correct more photos.</source>
        <translation>在预留的更正中会有 {0} 个回答发生变化，其中 {1} 个会变为您所说的：这可能是偶然 ({2})。请更正更多照片。</translation>
    </message>
    <message>
        <source>There are {0} corrections to learn from: {1} are needed.</source>
        <translation>可供学习的更正有 {0} 个：需要 {1} 个。</translation>
    </message>
    <message>
        <source>No answer would change on the {0} held-out corrections: correct more photos.</source>
        <translation>在 {0} 个预留的更正中没有回答会改变：请更正更多照片。</translation>
    </message>
    <message>
        <source>Of {0} {1} it would get {2} right; fewer than {3} is more than noise. The corrections disagree with what the model knows.</source>
        <translation>在 {0} {1}中会答对 {2} 张；少于 {3} 张就不只是误差。这些更正与模型已知的不一致。</translation>
    </message>
    <message>
        <source>{0} is there already, and is not overwritten.</source>
        <translation>{0} 已存在，不会被覆盖。</translation>
    </message>
    <message>
        <source>{0} cannot be written. {1}</source>
        <translation>无法写入 {0}。{1}</translation>
    </message>
    <message>
        <source>{0} cannot be read. {1}</source>
        <translation>无法读取 {0}。{1}</translation>
    </message>
    <message>
        <source>{0} is no list of corrections with path and scenes: {1}.</source>
        <translation>{0} 不是包含路径和场景的更正列表：{1}。</translation>
    </message>
    <message>
        <source>{0} The model that came with the application is used.</source>
        <translation>{0}将使用程序自带的模型。</translation>
    </message>
    <message>
        <source>The model {0} was learned on another network than that of the model {1}, which is installed: learn anew.</source>
        <translation>模型 {0} 基于与已安装模型 {1} 不同的网络学习：请重新学习。</translation>
    </message>
    <message>
        <source>The model that came with the application stays.</source>
        <translation>程序自带的模型会保留。</translation>
    </message>
    <message>
        <source>The model {0} is in force: use another one first.</source>
        <translation>模型 {0} 正在使用：请先改用其他模型。</translation>
    </message>
    <message>
        <source>There is no model {0}. Known are {1}{2}.</source>
        <translation>没有模型 {0}。已知的有 {1}{2}。</translation>
    </message>
    <message>
        <source>The model {0} is damaged: use another version.</source>
        <translation>模型 {0} 已损坏：请使用其他版本。</translation>
    </message>
    <message>
        <source>The model {0} cannot be read. {1}</source>
        <translation>无法读取模型 {0}。{1}</translation>
    </message>
    <message>
        <source>The model {0} is damaged: {1}.</source>
        <translation>模型 {0} 已损坏：{1}。</translation>
    </message>
    <message>
        <source>The model cannot be saved in {0}. {1}</source>
        <translation>无法将模型保存到 {0}。{1}</translation>
    </message>
    <message>
        <source>The choice cannot be written to {0}. {1}</source>
        <translation>无法将选择写入 {0}。{1}</translation>
    </message>
    <message>
        <source>The model {0} cannot be deleted. {1}</source>
        <translation>无法删除模型 {0}。{1}</translation>
    </message>
    <message>
        <source>The model {0} was learned by a newer version of Scene Organizer: update it.</source>
        <translation>模型 {0} 由更新版本的 Scene Organizer 学习：请更新程序。</translation>
    </message>
    <message>
        <source>The model {0} cannot be written. {1}</source>
        <translation>无法写入模型 {0}。{1}</translation>
    </message>
    <message>
        <source>The model {0} stands on {1}: remove that one first.</source>
        <translation>模型 {0} 依赖于 {1}：请先移除后者。</translation>
    </message>
    <message>
        <source>The model in force was measured by other photos, so that both cannot be compared: go back to the model {0} first.</source>
        <translation>当前模型是用其他照片衡量的，两者无法比较：请先换回模型 {0}。</translation>
    </message>
    <message>
        <source>What was learned on the former model was not taken over. {0}</source>
        <translation>在先前模型上学到的内容未被沿用。{0}</translation>
    </message>
    <message>
        <source>There is no starter category {0}. There are {1}.</source>
        <translation>没有现成的类别 {0}。现有：{1}。</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <source>There is no category {0}: add it first.</source>
        <translation>没有类别 {0}：请先添加。</translation>
    </message>
    <message>
        <source>Nothing was corrected yet, so there is nothing to learn.</source>
        <translation>尚无更正，因此没有可学习的内容。</translation>
    </message>
    <message>
        <source>The training has left no model: start it again.</source>
        <translation>训练没有生成模型：请重新开始。</translation>
    </message>
    <message>
        <source>None of the corrected photos can be read, so nothing can be learned.</source>
        <translation>已更正的照片都无法读取，因此无法学习。</translation>
    </message>
    <message>
        <source>The photos cannot be prepared in {0}. {1}</source>
        <translation>无法在 {0} 中预处理照片。{1}</translation>
    </message>
    <message>
        <source>photos of the base test</source>
        <translation>张基准测试照片</translation>
    </message>
    <message>
        <source>photos of no scene</source>
        <translation>张无场景照片</translation>
    </message>
    <message>
        <source>Of {0} answers that would change on held-out corrections, only {1} would become what you said. Correct more photos.</source>
        <translation>在留出的修正中会改变的 {0} 个答案里，只有 {1} 个会变成您所说的。请再修正一些照片。</translation>
    </message>
    <message>
        <source>{0}: not taken over from the former model. {1}</source>
        <translation>{0}：未从先前的模型沿用。{1}</translation>
    </message>
</context>
<context>
    <name>finds</name>
    <message>
        <source>Rather {0}?</source>
        <translation>其实是{0}？</translation>
    </message>
    <message>
        <source>Same file, {0} of {1}</source>
        <translation>相同文件，{0}/{1}</translation>
    </message>
    <message>
        <source>Nearly the same, {0} of {1}</source>
        <translation>几乎相同，{0}/{1}</translation>
    </message>
    <message>
        <source>This photo</source>
        <translation>这张照片</translation>
    </message>
    <message>
        <source>Similar, the most alike first</source>
        <translation>相似照片，最相似的在前</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>All photos</source>
        <translation>所有照片</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>已加旗标</translation>
    </message>
    <message>
        <source>Likely mistakes</source>
        <translation>可能的错误</translation>
    </message>
    <message>
        <source>Near duplicates</source>
        <translation>近似重复</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复文件</translation>
    </message>
    <message>
        <source>Similar photos</source>
        <translation>相似照片</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>correction removed</source>
        <translation>已移除更正</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>已加旗标</translation>
    </message>
    <message>
        <source>flag removed</source>
        <translation>已移除旗标</translation>
    </message>
    <message>
        <source>{0} added</source>
        <translation>添加{0}</translation>
    </message>
    <message>
        <source>{0} removed</source>
        <translation>移除{0}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>{0}&#xa0;%</source>
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>scenes</name>
    <message>
        <source>Buildings</source>
        <translation>建筑</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>森林</translation>
    </message>
    <message>
        <source>Glacier</source>
        <translation>冰川</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>山</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>海</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>动物</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>食物</translation>
    </message>
    <message>
        <source>Flowers</source>
        <translation>花卉</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>交通工具</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
</TS>
