<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Latchkey::AccountButton</name>
    <message>
        <source>Account: %1</source>
        <translation>账户：%1</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountColors</name>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>玫瑰色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>石板灰</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountNotices</name>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>You stay signed in only until you quit</source>
        <translation>登录状态仅保持到您退出程序</translation>
    </message>
    <message>
        <source>Unlock it to stay signed in longer.</source>
        <translation>解锁密钥环可延长登录状态。</translation>
    </message>
    <message>
        <source>You are working offline</source>
        <translation>您正在离线工作</translation>
    </message>
    <message>
        <source>The server does not answer. What you change is kept here and sent when it does.</source>
        <translation>服务器没有响应。您的更改会保存在这里，待服务器响应后发送。</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent later.</source>
        <translation>您的更改已保存在这里，稍后发送。</translation>
    </message>
    <message>
        <source>A task was changed here and elsewhere</source>
        <translation>有一个任务在此处和别处都被更改</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks were changed here and elsewhere</source>
        <translation>
            <numerusform>有 %n 个任务在此处和别处都被更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Both versions are kept until you choose.</source>
        <translation>在您选择之前，两个版本都会保留。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>The key of your tasks on this computer is gone</source>
        <translation>此电脑上任务的密钥已丢失</translation>
    </message>
    <message>
        <source>The copy of your tasks on this computer is damaged</source>
        <translation>此电脑上的任务副本已损坏</translation>
    </message>
    <message>
        <source>A newer Latchkey has kept your tasks on this computer</source>
        <translation>较新版本的 Latchkey 已在此电脑上保存了您的任务</translation>
    </message>
    <message>
        <source>Your tasks cannot be kept on this computer</source>
        <translation>无法在此电脑上保存您的任务</translation>
    </message>
    <message>
        <source>Whether it held changes that were not sent yet is not known.</source>
        <translation>不清楚其中是否有尚未发送的更改。</translation>
    </message>
    <message>
        <source>All your changes had been sent.</source>
        <translation>您的所有更改都已发送。</translation>
    </message>
    <message>
        <source>It held changes that were not sent yet and cannot be read: %1.</source>
        <translation>其中有尚未发送且无法读取的更改：%1。</translation>
    </message>
    <message>
        <source>What you change is lost if you quit before it is sent.</source>
        <translation>如果在发送之前退出，您的更改将会丢失。</translation>
    </message>
    <message>
        <source>Everything else is fetched from the server; the old copy stays as %1.</source>
        <translation>其余内容会从服务器获取；旧副本保留为 %1。</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountText</name>
    <message>
        <source>On this computer</source>
        <translation>在此电脑上</translation>
    </message>
    <message>
        <source>Looking for the sign-in</source>
        <translation>正在查找登录信息</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>正在等待密钥环</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>请重新登录</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>正在退出登录</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountsDialog</name>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>添加账户(&amp;A)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Drag them into the order that you like.</source>
        <translation>可拖动账户来调整顺序。</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>要退出 %1 的登录吗？</translation>
    </message>
    <message>
        <source>Some changes are not sent yet and would be lost: %1</source>
        <translation>有些更改尚未发送，将会丢失：%1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>保持登录</translation>
    </message>
    <message>
        <source>The account is removed, but the keychain still holds its sign-in</source>
        <translation>账户已移除，但密钥环中仍存有其登录信息</translation>
    </message>
    <message>
        <source>It is never used again and is deleted when the keychain allows it.</source>
        <translation>该信息不会再被使用，密钥环允许时即会删除。</translation>
    </message>
</context>
<context>
    <name>Latchkey::AddLine</name>
    <message>
        <source>Opening your tasks… This is added in a moment.</source>
        <translation>正在打开您的任务… 稍后即会添加。</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>添加任务</translation>
    </message>
    <message>
        <source>Keep “%1” in the title instead</source>
        <translation>将“%1”保留在标题中</translation>
    </message>
    <message>
        <source>Task added</source>
        <translation>任务已添加</translation>
    </message>
    <message>
        <source>Tasks added: %1</source>
        <translation>已添加任务：%1</translation>
    </message>
</context>
<context>
    <name>Latchkey::AddressProblem</name>
    <message>
        <source>Enter the server&apos;s address.</source>
        <translation>请输入服务器地址。</translation>
    </message>
    <message>
        <source>This is not an address of a server. It should be like tasks.example.org.</source>
        <translation>这不是服务器地址。地址应类似 tasks.example.org。</translation>
    </message>
</context>
<context>
    <name>Latchkey::AuthorityFile</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a certificate authority file</source>
        <translation>选择证书颁发机构文件</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in “%1”. Nothing was changed.</source>
        <translation>“%1”中没有 PEM 格式的证书。没有更改任何内容。</translation>
    </message>
</context>
<context>
    <name>Latchkey::BrowserStep</name>
    <message>
        <source>&amp;Open again</source>
        <translation>再次打开(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>复制地址(&amp;A)</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>请在浏览器中继续</translation>
    </message>
    <message>
        <source>Sign in at %1 in the window that opened. Then Latchkey goes on by itself.</source>
        <translation>请在打开的窗口中登录 %1，之后 Latchkey 会自动继续。</translation>
    </message>
    <message>
        <source>Copy the address and open it in a browser on this computer. Then Latchkey goes on by itself.</source>
        <translation>请复制地址并在此电脑的浏览器中打开，之后 Latchkey 会自动继续。</translation>
    </message>
</context>
<context>
    <name>Latchkey::BulkBar</name>
    <message>
        <source>Done (Space)</source>
        <translation>完成（空格）</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Date (T)</source>
        <translation>日期（T）</translation>
    </message>
    <message>
        <source>Priority (1 to 4)</source>
        <translation>优先级（1 到 4）</translation>
    </message>
    <message>
        <source>Move to (V)</source>
        <translation>移动到（V）</translation>
    </message>
    <message>
        <source>Tags (@)</source>
        <translation>标签（@）</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>删除（Del）</translation>
    </message>
    <message>
        <source>Choose none (Esc)</source>
        <translation>取消选择（Esc）</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选择 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::BusNotifier</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍后提醒</translation>
    </message>
</context>
<context>
    <name>Latchkey::BusyIndicator</name>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
</context>
<context>
    <name>Latchkey::Chart</name>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n 个任务</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ColumnsEdit</name>
    <message>
        <source>What the columns mean</source>
        <translation>各列的含义</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation>列“%1”的含义</translation>
    </message>
</context>
<context>
    <name>Latchkey::CommandPalette</name>
    <message>
        <source>Go to a list, find a task, or do something</source>
        <translation>转到清单、查找任务或执行操作</translation>
    </message>
    <message>
        <source>What to go to or to do</source>
        <translation>要转到的位置或要执行的操作</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>匹配的内容</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>没有名为“%1”的内容。</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>按 Esc 关闭</translation>
    </message>
    <message numerus="yes">
        <source>The first %n results</source>
        <translation>
            <numerusform>前 %n 个结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n 个结果</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Commands</name>
    <message>
        <source>Add a task</source>
        <translation>添加任务</translation>
    </message>
    <message>
        <source>Add a task in a small window</source>
        <translation>在小窗口中添加任务</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Done, or open again</source>
        <translation>完成或重新打开</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>编辑标题</translation>
    </message>
    <message>
        <source>Show all of a task</source>
        <translation>显示任务的全部内容</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>无优先级</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>优先级 %1</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>选择日期</translation>
    </message>
    <message>
        <source>Move to a list</source>
        <translation>移动到清单</translation>
    </message>
    <message>
        <source>Choose tags</source>
        <translation>选择标签</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Move up or down</source>
        <translation>上移或下移</translation>
    </message>
    <message>
        <source>Make it a step, or a task again</source>
        <translation>变为步骤，或变回任务</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>下一个任务</translation>
    </message>
    <message>
        <source>Previous task</source>
        <translation>上一个任务</translation>
    </message>
    <message>
        <source>Choose this one too</source>
        <translation>同时选择此项</translation>
    </message>
    <message>
        <source>Choose all, or only one</source>
        <translation>全选或只选一个</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>折叠或展开</translation>
    </message>
    <message>
        <source>Find a command, a place or a task</source>
        <translation>查找命令、位置或任务</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>转到收件箱</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>转到今天</translation>
    </message>
    <message>
        <source>Go to what is upcoming</source>
        <translation>转到即将到来</translation>
    </message>
    <message>
        <source>Go to all tasks</source>
        <translation>转到所有任务</translation>
    </message>
    <message>
        <source>Go to what is completed</source>
        <translation>转到已完成</translation>
    </message>
    <message>
        <source>View or list %1</source>
        <translation>视图或清单 %1</translation>
    </message>
    <message>
        <source>Show or hide views and lists</source>
        <translation>显示或隐藏视图和清单</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新建清单</translation>
    </message>
    <message>
        <source>New filter; keeps what is searched for</source>
        <translation>新建筛选器；保留搜索内容</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>关于 Latchkey</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>账户 %1</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <translation>管理账户</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>列表中</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>文字恢复正常大小</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConflictDialog</name>
    <message>
        <source>Keep &amp;mine</source>
        <translation>保留我的版本(&amp;M)</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation>保留另一版本(&amp;T)</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>两者都保留(&amp;B)</translation>
    </message>
    <message>
        <source>Changed here and elsewhere</source>
        <translation>此处和别处都有更改</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以后再决定</translation>
    </message>
    <message>
        <source>What you entered here replaces what came from elsewhere</source>
        <translation>您在此处输入的内容将取代来自别处的内容</translation>
    </message>
    <message>
        <source>What came from elsewhere stays</source>
        <translation>保留来自别处的内容</translation>
    </message>
    <message>
        <source>Theirs stays, and yours becomes a task of its own beside it</source>
        <translation>保留另一版本，您的版本则成为旁边的一个独立任务</translation>
    </message>
    <message>
        <source>You changed this task here, and it was deleted elsewhere. Nothing is lost.</source>
        <translation>您在此处更改了此任务，而它在别处被删除。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>This was changed here and elsewhere at the same time. Nothing is lost.</source>
        <translation>此任务在此处和别处同时被更改。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Tasks to decide: %1.</source>
        <translation>待决定的任务：%1。</translation>
    </message>
    <message>
        <source>Let it be &amp;deleted</source>
        <translation>允许删除(&amp;D)</translation>
    </message>
    <message>
        <source>Mine, from here</source>
        <translation>我的版本，来自此处</translation>
    </message>
    <message>
        <source>Theirs, from elsewhere</source>
        <translation>另一版本，来自别处</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <translation>%1，我的版本：%2</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1，另一版本：%2</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConflictMark</name>
    <message>
        <source>Changed here and elsewhere. Both are kept until you choose.</source>
        <translation>此处和别处都有更改。在您选择之前，两个版本都会保留。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConflictText</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Step of</source>
        <translation>所属任务</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>a task of its own</source>
        <translation>独立任务</translation>
    </message>
    <message>
        <source>a step of another task</source>
        <translation>另一任务的步骤</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>not in the trash</source>
        <translation>不在回收站中</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
</context>
<context>
    <name>Latchkey::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Latchkey::DeviceRow</name>
    <message>
        <source>This device</source>
        <translation>此设备</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>正在退出登录…</translation>
    </message>
    <message>
        <source>Sign out: %1</source>
        <translation>退出登录：%1</translation>
    </message>
</context>
<context>
    <name>Latchkey::DeviceStep</name>
    <message>
        <source>Code: %1</source>
        <translation>代码：%1</translation>
    </message>
    <message>
        <source>Sign in on any device</source>
        <translation>在任意设备上登录</translation>
    </message>
    <message>
        <source>Open %1 in a browser, here or on another device, and enter this code:</source>
        <translation>请在此处或其他设备的浏览器中打开 %1，并输入以下代码：</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>复制代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open the page here</source>
        <translation>在此处打开页面(&amp;O)</translation>
    </message>
    <message>
        <source>The code is no longer good.</source>
        <translation>代码已失效。</translation>
    </message>
    <message>
        <source>The code is good for a minute at most.</source>
        <translation>代码有效期不足 1 分钟。</translation>
    </message>
    <message numerus="yes">
        <source>The code is good for %n minutes.</source>
        <translation>
            <numerusform>代码有效期为 %n 分钟。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::DeviceText</name>
    <message>
        <source>An unknown device</source>
        <translation>未知设备</translation>
    </message>
    <message>
        <source>Latchkey on %1</source>
        <translation>%1 上的 Latchkey</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>Last use unknown</source>
        <translation>上次使用时间未知</translation>
    </message>
    <message>
        <source>Used just now</source>
        <translation>刚刚使用过</translation>
    </message>
    <message numerus="yes">
        <source>Used %n minutes ago</source>
        <translation>
            <numerusform>%n 分钟前使用过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %n hours ago</source>
        <translation>
            <numerusform>%n 小时前使用过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %n days ago</source>
        <translation>
            <numerusform>%n 天前使用过</numerusform>
        </translation>
    </message>
    <message>
        <source>Used on %1</source>
        <translation>上次使用：%1</translation>
    </message>
</context>
<context>
    <name>Latchkey::DevicesDialog</name>
    <message>
        <source>You are signed in on this device only.</source>
        <translation>您只在此设备上登录。</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Sign out all &amp;others</source>
        <translation>退出所有其他设备(&amp;O)</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>退出所有设备(&amp;E)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在此电脑上</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>在 %1</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>您的登录位置</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message numerus="yes">
        <source>Signed in on %n devices</source>
        <translation>
            <numerusform>已在 %n 台设备上登录</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out this device?</source>
        <translation>要退出此设备的登录吗？</translation>
    </message>
    <message>
        <source>%1 has to sign in again. What it has not sent yet stays on it.</source>
        <translation>%1 将需要重新登录。它尚未发送的内容会保留在该设备上。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Keep it signed in</source>
        <translation>保持登录</translation>
    </message>
    <message>
        <source>Sign out all other devices?</source>
        <translation>要退出所有其他设备的登录吗？</translation>
    </message>
    <message>
        <source>They have to sign in again. What they have not sent yet stays on them. This device stays signed in.</source>
        <translation>这些设备将需要重新登录，尚未发送的内容会保留在设备上。此设备保持登录。</translation>
    </message>
    <message>
        <source>Sign out all others</source>
        <translation>退出所有其他设备</translation>
    </message>
    <message>
        <source>Keep them signed in</source>
        <translation>保持登录</translation>
    </message>
    <message>
        <source>Whether it was signed out is not known. Refresh the list to see.</source>
        <translation>不清楚是否已退出登录。请刷新列表查看。</translation>
    </message>
    <message>
        <source>Nothing was signed out.</source>
        <translation>没有退出任何设备的登录。</translation>
    </message>
</context>
<context>
    <name>Latchkey::DialogButtons</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Latchkey::Disclosure</name>
    <message>
        <source>Shown below</source>
        <translation>显示在下方</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
</context>
<context>
    <name>Latchkey::DueEdit</name>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>已逾期：%1</translation>
    </message>
</context>
<context>
    <name>Latchkey::DuePanel</name>
    <message>
        <source>Due date</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>The date in words</source>
        <translation>用文字描述日期</translation>
    </message>
    <message>
        <source>“next friday 9am”, “27 Jan”</source>
        <translation>“next friday 9am”、“27 Jan”</translation>
    </message>
    <message>
        <source>That is no date yet</source>
        <translation>这还不是日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>下周</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Wherever I am</source>
        <translation>随我所在地</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>Latchkey::DueText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>when (in which zone)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::ErrorText</name>
    <message>
        <source>The server cannot be reached</source>
        <translation>无法连接到服务器</translation>
    </message>
    <message>
        <source>No connection could be made, so nothing was sent.</source>
        <translation>未能建立连接，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>Check your network and the server&apos;s address, then try again.</source>
        <translation>请检查网络和服务器地址，然后重试。</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>The server stopped answering in the middle.</source>
        <translation>服务器中途停止响应。</translation>
    </message>
    <message>
        <source>Try again; nothing is done twice.</source>
        <translation>请重试；任何操作都不会重复执行。</translation>
    </message>
    <message>
        <source>The server takes too long</source>
        <translation>服务器响应时间过长</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>没有及时收到响应。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>The answer was cut short</source>
        <translation>响应不完整</translation>
    </message>
    <message>
        <source>Only a part of the server&apos;s answer arrived.</source>
        <translation>只收到服务器响应的一部分。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>连接不安全</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified, so nothing was sent to it.</source>
        <translation>无法验证服务器的证书，因此没有向其发送任何内容。</translation>
    </message>
    <message>
        <source>Check the address and your computer&apos;s date. If both are right, ask whoever runs the server.</source>
        <translation>请检查地址和电脑的日期。如果都正确，请询问服务器管理员。</translation>
    </message>
    <message>
        <source>This address is not encrypted</source>
        <translation>此地址未加密</translation>
    </message>
    <message>
        <source>Latchkey sends passwords over https only.</source>
        <translation>Latchkey 只通过 https 发送密码。</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>请使用以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>The server points elsewhere</source>
        <translation>服务器指向别处</translation>
    </message>
    <message>
        <source>It asked for something at another address. That was refused.</source>
        <translation>服务器要求访问另一地址上的内容，已被拒绝。</translation>
    </message>
    <message>
        <source>Check the server&apos;s address.</source>
        <translation>请检查服务器地址。</translation>
    </message>
    <message>
        <source>The server has moved, or a sign-in page of your network answers</source>
        <translation>服务器已迁移，或者响应的是您所在网络的登录页面</translation>
    </message>
    <message>
        <source>The request was sent elsewhere, which Latchkey does not follow.</source>
        <translation>请求被转到了别处，Latchkey 不会跟随。</translation>
    </message>
    <message>
        <source>Open a web page to see whether your network wants you to sign in, or check the server&apos;s address.</source>
        <translation>请打开一个网页，看看网络是否要求您登录，或者检查服务器地址。</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>响应过大</translation>
    </message>
    <message>
        <source>The server sent more than Latchkey accepts.</source>
        <translation>服务器发送的内容超出了 Latchkey 接受的大小。</translation>
    </message>
    <message>
        <source>Check that the address is the one of a task server.</source>
        <translation>请检查该地址是否为任务服务器的地址。</translation>
    </message>
    <message>
        <source>This does not look like a task server</source>
        <translation>这看起来不像任务服务器</translation>
    </message>
    <message>
        <source>Its answer is not one that Latchkey understands.</source>
        <translation>Latchkey 无法理解其响应。</translation>
    </message>
    <message>
        <source>Check the address. Your network may also ask you to sign in to it first.</source>
        <translation>请检查地址。您的网络也可能要求先登录。</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>请在 %1后重试。</translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in</source>
        <translation>服务器不再接受此登录</translation>
    </message>
    <message>
        <source>Your changes are kept on this computer.</source>
        <translation>您的更改已保存在此电脑上。</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>请重新登录以继续。</translation>
    </message>
    <message>
        <source>The server does not allow this</source>
        <translation>服务器不允许此操作</translation>
    </message>
    <message>
        <source>Your account may not do this here.</source>
        <translation>您的账户无权在此执行此操作。</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>请询问服务器管理员。</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>该内容已不存在</translation>
    </message>
    <message>
        <source>It was probably deleted on another device.</source>
        <translation>可能已在其他设备上删除。</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>请刷新列表。</translation>
    </message>
    <message>
        <source>It was changed elsewhere</source>
        <translation>内容已在别处更改</translation>
    </message>
    <message>
        <source>Somebody changed it at the same time.</source>
        <translation>有人在同一时间进行了更改。</translation>
    </message>
    <message>
        <source>Look at the newest version, then make your change again.</source>
        <translation>请查看最新版本，然后重新更改。</translation>
    </message>
    <message>
        <source>The server does not accept this</source>
        <translation>服务器不接受此内容</translation>
    </message>
    <message>
        <source>Something that was entered does not fit its rules.</source>
        <translation>输入的某些内容不符合服务器的规则。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>请更正后重试。</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <translation>尝试次数过多</translation>
    </message>
    <message>
        <source>The server asks for a pause.</source>
        <translation>服务器要求暂停。</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>服务器出现问题</translation>
    </message>
    <message>
        <source>It could not answer just now. This is not your fault.</source>
        <translation>服务器暂时无法响应。这不是您的问题。</translation>
    </message>
    <message>
        <source>E-mail or password is wrong</source>
        <translation>电子邮件或密码错误</translation>
    </message>
    <message>
        <source>The server does not know this combination.</source>
        <translation>服务器找不到此组合。</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>请检查两者后重试。</translation>
    </message>
    <message>
        <source>There is an account with this e-mail already</source>
        <translation>已有账户使用此电子邮件</translation>
    </message>
    <message>
        <source>Sign in instead, or use another e-mail.</source>
        <translation>请直接登录，或使用其他电子邮件。</translation>
    </message>
    <message>
        <source>This name is taken</source>
        <translation>此名称已被使用</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>That is another account</source>
        <translation>这是另一个账户</translation>
    </message>
    <message>
        <source>The tasks here belong to somebody else. They were not touched.</source>
        <translation>这里的任务属于其他人，未作任何改动。</translation>
    </message>
    <message>
        <source>Sign in as the same person, or sign out first.</source>
        <translation>请以同一身份登录，或先退出登录。</translation>
    </message>
    <message>
        <source>Another Latchkey is busy with this account</source>
        <translation>另一个 Latchkey 正在使用此账户</translation>
    </message>
    <message>
        <source>It holds the session for the moment.</source>
        <translation>会话暂时由它占用。</translation>
    </message>
    <message>
        <source>Latchkey is locked</source>
        <translation>Latchkey 已锁定</translation>
    </message>
    <message>
        <source>Your changes are kept.</source>
        <translation>您的更改已保存。</translation>
    </message>
    <message>
        <source>Unlock it to go on.</source>
        <translation>请解锁以继续。</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>您已退出登录</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>请登录以继续。</translation>
    </message>
    <message>
        <source>Your session ended</source>
        <translation>您的会话已结束</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>A code is needed as well</source>
        <translation>还需要验证码</translation>
    </message>
    <message>
        <source>This account is protected by a second factor.</source>
        <translation>此账户受双重验证保护。</translation>
    </message>
    <message>
        <source>Sign in again and enter the code of your authenticator app.</source>
        <translation>请重新登录，并输入身份验证器应用中的验证码。</translation>
    </message>
    <message>
        <source>The code is not right</source>
        <translation>验证码不正确</translation>
    </message>
    <message>
        <source>It may have changed meanwhile.</source>
        <translation>验证码可能已经更新。</translation>
    </message>
    <message>
        <source>Enter the code shown now.</source>
        <translation>请输入当前显示的验证码。</translation>
    </message>
    <message>
        <source>The code came too late</source>
        <translation>验证码输入得太晚</translation>
    </message>
    <message>
        <source>The server wants the password once more.</source>
        <translation>服务器要求再次输入密码。</translation>
    </message>
    <message>
        <source>Enter your password, then the code.</source>
        <translation>请先输入密码，再输入验证码。</translation>
    </message>
    <message>
        <source>Signing in was refused</source>
        <translation>登录被拒绝</translation>
    </message>
    <message>
        <source>It was cancelled in the browser, or the provider does not allow it.</source>
        <translation>登录在浏览器中被取消，或者提供方不允许。</translation>
    </message>
    <message>
        <source>Try again, or ask whoever runs the sign-in.</source>
        <translation>请重试，或询问登录服务的管理员。</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>无人登录</translation>
    </message>
    <message>
        <source>The browser did not come back in time.</source>
        <translation>浏览器没有及时返回。</translation>
    </message>
    <message>
        <source>Try again, and finish signing in in the browser.</source>
        <translation>请重试，并在浏览器中完成登录。</translation>
    </message>
    <message>
        <source>The sign-in could not be verified</source>
        <translation>无法验证此登录</translation>
    </message>
    <message>
        <source>What the provider sent does not prove who you are, so it was not used.</source>
        <translation>提供方发送的内容无法证明您的身份，因此未被采用。</translation>
    </message>
    <message>
        <source>Check your computer&apos;s date and try again. If it stays, ask whoever runs the sign-in.</source>
        <translation>请检查电脑的日期后重试。如果问题仍然存在，请询问登录服务的管理员。</translation>
    </message>
    <message>
        <source>The provider does not know Latchkey</source>
        <translation>提供方不认识 Latchkey</translation>
    </message>
    <message>
        <source>It does not accept the client id that was given.</source>
        <translation>提供方不接受所给的客户端 ID。</translation>
    </message>
    <message>
        <source>Ask whoever runs the sign-in for the client id of this app.</source>
        <translation>请向登录服务的管理员索取此应用的客户端 ID。</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>无法打开浏览器</translation>
    </message>
    <message>
        <source>Signing in here needs one.</source>
        <translation>在此登录需要浏览器。</translation>
    </message>
    <message>
        <source>Copy the address into a browser, or sign in with a code on another device.</source>
        <translation>请将地址复制到浏览器中，或在其他设备上用代码登录。</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>您的密钥环已锁定</translation>
    </message>
    <message>
        <source>Your sign-in is kept in it and nothing was lost.</source>
        <translation>您的登录信息保存在其中，没有丢失。</translation>
    </message>
    <message>
        <source>Unlock the keychain to go on.</source>
        <translation>请解锁密钥环以继续。</translation>
    </message>
    <message>
        <source>Your keychain does not answer</source>
        <translation>您的密钥环没有响应</translation>
    </message>
    <message>
        <source>See whether it asks for its password in another window. Latchkey keeps waiting.</source>
        <translation>请查看它是否在另一个窗口中要求输入密码。Latchkey 会继续等待。</translation>
    </message>
    <message>
        <source>There is no keychain on this computer</source>
        <translation>此电脑上没有密钥环</translation>
    </message>
    <message>
        <source>Latchkey never writes your sign-in to a file instead.</source>
        <translation>Latchkey 绝不会将您的登录信息写入文件。</translation>
    </message>
    <message>
        <source>You stay signed in until you quit. Install or start a keychain service to stay signed in longer.</source>
        <translation>登录状态仅保持到您退出程序。安装或启动密钥环服务可延长登录状态。</translation>
    </message>
    <message>
        <source>The keychain refused to store your sign-in</source>
        <translation>密钥环拒绝保存您的登录信息</translation>
    </message>
    <message>
        <source>You stay signed in until you quit.</source>
        <translation>登录状态仅保持到您退出程序。</translation>
    </message>
    <message>
        <source>Allow Latchkey to use the keychain, then try again.</source>
        <translation>请允许 Latchkey 使用密钥环，然后重试。</translation>
    </message>
    <message>
        <source>The keychain did not keep your sign-in</source>
        <translation>密钥环没有保存您的登录信息</translation>
    </message>
    <message>
        <source>What was read back is not what was stored. You stay signed in until you quit.</source>
        <translation>读回的内容与保存的内容不符。登录状态仅保持到您退出程序。</translation>
    </message>
    <message>
        <source>Check that the keychain works and is not full.</source>
        <translation>请检查密钥环是否正常工作，以及是否已满。</translation>
    </message>
    <message>
        <source>Your sign-in is kept in another keychain</source>
        <translation>您的登录信息保存在另一个密钥环中</translation>
    </message>
    <message>
        <source>That one does not answer now. Nothing was lost or replaced.</source>
        <translation>该密钥环目前没有响应。没有丢失或替换任何内容。</translation>
    </message>
    <message>
        <source>Start the keychain that you used before, then start Latchkey again.</source>
        <translation>请启动您之前使用的密钥环，然后重新启动 Latchkey。</translation>
    </message>
    <message>
        <source>A newer Latchkey has kept your sign-in</source>
        <translation>较新版本的 Latchkey 保存了您的登录信息</translation>
    </message>
    <message>
        <source>This version cannot read it. Your tasks are not affected.</source>
        <translation>此版本无法读取该信息。您的任务不受影响。</translation>
    </message>
    <message>
        <source>Update Latchkey, or sign in again: that replaces what the newer one has kept.</source>
        <translation>请更新 Latchkey，或重新登录：这将替换较新版本保存的内容。</translation>
    </message>
    <message>
        <source>Your saved sign-in is no longer in the keychain</source>
        <translation>密钥环中已没有您保存的登录信息</translation>
    </message>
    <message>
        <source>Your tasks are not affected.</source>
        <translation>您的任务不受影响。</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read</source>
        <translation>无法读取您保存的登录信息</translation>
    </message>
    <message>
        <source>Something is not filled in correctly</source>
        <translation>有些内容填写不正确</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>没有发送任何内容。</translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation>无法读取或写入文件</translation>
    </message>
    <message>
        <source>Your disk may be full or read-only.</source>
        <translation>您的磁盘可能已满或为只读。</translation>
    </message>
    <message>
        <source>Free some space or check the folder&apos;s permissions, then try again.</source>
        <translation>请释放一些空间或检查文件夹的权限，然后重试。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有更改任何内容。</translation>
    </message>
    <message>
        <source>This is not an e-mail address the server accepts.</source>
        <translation>服务器不接受此电子邮件地址。</translation>
    </message>
    <message>
        <source>The server does not accept this password.</source>
        <translation>服务器不接受此密码。</translation>
    </message>
    <message>
        <source>The server does not accept this.</source>
        <translation>服务器不接受此内容。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Exchange</name>
    <message>
        <source>titles</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>what is done</source>
        <translation>完成状态</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>what is a step of what</source>
        <translation>步骤所属的任务</translation>
    </message>
    <message>
        <source>the order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>priorities</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>due dates</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>重复规则</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>the trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Backup (JSON)</source>
        <translation>备份（JSON）</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>日历（iCalendar）</translation>
    </message>
    <message>
        <source>todo.txt</source>
        <translation>todo.txt</translation>
    </message>
    <message>
        <source>Outline (Markdown)</source>
        <translation>大纲（Markdown）</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>List around it</source>
        <translation>上级清单</translation>
    </message>
    <message>
        <source>Id of the task it is a step of</source>
        <translation>步骤所属任务的 ID</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Repetition counts from</source>
        <translation>重复的起算点</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation>行类型</translation>
    </message>
    <message>
        <source>Indentation</source>
        <translation>缩进</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>Language of dates</source>
        <translation>日期的语言</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>Changed back</source>
        <translation>改回原样</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>没有需要更改的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks will be added.</source>
        <translation>
            <numerusform>将添加 %n 个任务。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be changed back.</source>
        <translation>
            <numerusform>将改回 %n 个任务。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here already.</source>
        <translation>
            <numerusform>%n 个任务已存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>New lists: %1.</source>
        <translation>新清单：%1。</translation>
    </message>
    <message>
        <source>New filters: %1.</source>
        <translation>新筛选器：%1。</translation>
    </message>
    <message>
        <source>This server cannot keep: %1.</source>
        <translation>此服务器无法保存：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n that were in the trash are left out, since this server has none.</source>
        <translation>
            <numerusform>回收站中的 %n 个任务已忽略，因为此服务器没有回收站。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are cut or changed to fit the limits of a task.</source>
        <translation>
            <numerusform>%n 个任务经过截短或修改，以符合任务的限制。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here corresponds to: %1.</source>
        <translation>此处没有与以下内容对应的项：%1。</translation>
    </message>
    <message>
        <source>The file does not have: %1.</source>
        <translation>文件不包含：%1。</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>每日一次</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>导入之前</translation>
    </message>
    <message>
        <source>Before restoring another one</source>
        <translation>恢复另一个备份之前</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilesMenu</name>
    <message>
        <source>tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Import tasks</source>
        <translation>导入任务</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>Export tasks</source>
        <translation>导出任务</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Restore from backup…</source>
        <translation>从备份恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Export as</source>
        <translation>导出为(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>另存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilterDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>保存筛选器</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>新建筛选器</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选器</translation>
    </message>
    <message>
        <source>&amp; is and, | is or, ! is not; parentheses group. Choose an example to add what it asks for:</source>
        <translation>&amp; 表示“且”，| 表示“或”，! 表示“非”；括号用于分组。选择一个示例即可添加其条件：</translation>
    </message>
    <message>
        <source>Filters are kept on this computer only, until you sign out. A backup has them.</source>
        <translation>筛选器仅保存在此电脑上，直到您退出登录。备份中会包含筛选器。</translation>
    </message>
    <message>
        <source>Finds 1 task now.</source>
        <translation>目前找到 1 个任务。</translation>
    </message>
    <message numerus="yes">
        <source>Finds %n tasks now.</source>
        <translation>
            <numerusform>目前找到 %n 个任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>筛选器需要名称。</translation>
    </message>
    <message>
        <source>There is a filter of this name already.</source>
        <translation>已有同名的筛选器。</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilterEdits</name>
    <message>
        <source>Filter saved: %1</source>
        <translation>已保存筛选器：%1</translation>
    </message>
    <message>
        <source>Filter changed: %1</source>
        <translation>已更改筛选器：%1</translation>
    </message>
    <message>
        <source>Filter deleted: %1</source>
        <translation>已删除筛选器：%1</translation>
    </message>
    <message>
        <source>Filter moved: %1</source>
        <translation>已移动筛选器：%1</translation>
    </message>
</context>
<context>
    <name>Latchkey::FoundText</name>
    <message>
        <source>%1 at %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>With e-mail address and password.</source>
        <translation>使用电子邮件地址和密码。</translation>
    </message>
    <message>
        <source>In your browser.</source>
        <translation>在浏览器中。</translation>
    </message>
    <message>
        <source>It does not say where your tasks are.</source>
        <translation>它没有说明您的任务在哪里。</translation>
    </message>
    <message>
        <source>Your tasks are at %1.</source>
        <translation>您的任务在 %1。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在此电脑上</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>在 %1</translation>
    </message>
    <message>
        <source>%1. Your tasks are at %2.</source>
        <translation>%1。您的任务在 %2。</translation>
    </message>
</context>
<context>
    <name>Latchkey::HintGuide</name>
    <message>
        <source>Write it as you would say it</source>
        <translation>怎么说就怎么写</translation>
    </message>
    <message>
        <source>“Call Ana tomorrow at 9 p1” becomes a task with a date and a priority. #Home puts it into a list, @phone gives it a tag.</source>
        <translation>“Call Ana tomorrow at 9 p1”会成为带日期和优先级的任务。#Home 把它放进清单，@phone 给它加上标签。</translation>
    </message>
    <message>
        <source>Several tasks at once</source>
        <translation>同时处理多个任务</translation>
    </message>
    <message>
        <source>The buttons above the list, and the keys, work on all that are chosen. One Undo takes it back.</source>
        <translation>列表上方的按钮和按键对所有选中的任务生效。撤销一次即可全部还原。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks imported</source>
        <translation>
            <numerusform>已导入 %n 个任务</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::InnerActions</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyBindings</name>
    <message>
        <source>This key has no name by which it could be kept.</source>
        <translation>此按键没有可用于保存的名称。</translation>
    </message>
    <message>
        <source>%1 always means “%2”.</source>
        <translation>%1 始终表示“%2”。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyEdit</name>
    <message>
        <source>Press the keys</source>
        <translation>请按下按键</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeysDialog</name>
    <message>
        <source>It has none now.</source>
        <translation>目前没有按键。</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>更改按键</translation>
    </message>
    <message>
        <source>One more key for “%1”</source>
        <translation>“%1”的另一个按键</translation>
    </message>
    <message>
        <source>One more key, or two one after the other. Letters alone work in the list of tasks.</source>
        <translation>再按一个键，或先后按两个键。单个字母在任务列表中有效。</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>%1 is in use for: %2. It will no longer do that.</source>
        <translation>%1 正用于：%2。此后将不再用于该命令。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>改用于此处</translation>
    </message>
</context>
<context>
    <name>Latchkey::ListColumn</name>
    <message>
        <source>Title changed: %1</source>
        <translation>标题已更改：%1</translation>
    </message>
</context>
<context>
    <name>Latchkey::ListDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Add list</source>
        <translation>添加清单</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新建清单</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>上级清单</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No other list</source>
        <translation>无上级清单</translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <translation>清单需要名称。</translation>
    </message>
    <message>
        <source>This name has characters that cannot be kept.</source>
        <translation>此名称含有无法保存的字符。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ListEdit</name>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
</context>
<context>
    <name>Latchkey::ListEdits</name>
    <message>
        <source>List added: %1</source>
        <translation>已添加清单：%1</translation>
    </message>
    <message>
        <source>List changed: %1</source>
        <translation>已更改清单：%1</translation>
    </message>
    <message>
        <source>List deleted: %1</source>
        <translation>已删除清单：%1</translation>
    </message>
    <message>
        <source>List moved: %1</source>
        <translation>已移动清单：%1</translation>
    </message>
</context>
<context>
    <name>Latchkey::ListStatePage</name>
    <message>
        <source>The inbox is empty</source>
        <translation>收件箱是空的</translation>
    </message>
    <message>
        <source>Tasks that are in no list are here. Type one above and press Enter.</source>
        <translation>不属于任何清单的任务会显示在这里。请在上方输入任务并按 Enter 键。</translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>今天没有任务</translation>
    </message>
    <message>
        <source>Have a nice day, or take something on from what is coming.</source>
        <translation>祝您愉快，或者提前处理一些即将到来的任务。</translation>
    </message>
    <message>
        <source>Show what is coming</source>
        <translation>显示即将到来的任务</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>没有计划</translation>
    </message>
    <message>
        <source>Tasks that have a date are here, day by day.</source>
        <translation>有日期的任务会按日显示在这里。</translation>
    </message>
    <message>
        <source>Nothing is done yet</source>
        <translation>还没有完成的任务</translation>
    </message>
    <message>
        <source>Tasks you complete are kept here.</source>
        <translation>您完成的任务会保存在这里。</translation>
    </message>
    <message>
        <source>Show open tasks</source>
        <translation>显示未完成的任务</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>What you delete waits here, and can be restored.</source>
        <translation>您删除的内容会留在这里，并可恢复。</translation>
    </message>
    <message>
        <source>This list is empty</source>
        <translation>此清单是空的</translation>
    </message>
    <message>
        <source>Type a task above and press Enter, or drop some on the list.</source>
        <translation>请在上方输入任务并按 Enter 键，或将任务拖放到此清单。</translation>
    </message>
    <message>
        <source>No open task</source>
        <translation>没有未完成的任务</translation>
    </message>
    <message>
        <source>All tasks with this tag are done.</source>
        <translation>带有此标签的任务都已完成。</translation>
    </message>
    <message>
        <source>No task matches this filter</source>
        <translation>没有符合此筛选器的任务</translation>
    </message>
    <message>
        <source>As soon as one does, it is here.</source>
        <translation>一旦有符合的任务，就会显示在这里。</translation>
    </message>
    <message>
        <source>Edit the filter…</source>
        <translation>编辑筛选器…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>No task is like this at the moment.</source>
        <translation>目前没有这样的任务。</translation>
    </message>
    <message>
        <source>Opening your tasks…</source>
        <translation>正在打开您的任务…</translation>
    </message>
    <message>
        <source>Fetching your tasks…</source>
        <translation>正在获取您的任务…</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>还没有任务</translation>
    </message>
    <message>
        <source>Type your first task above and press Enter.</source>
        <translation>请在上方输入您的第一个任务并按 Enter 键。</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>There is no open task left. Enjoy the quiet.</source>
        <translation>没有未完成的任务了。享受这份清静吧。</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>显示已完成的任务</translation>
    </message>
    <message>
        <source>No task here has “%1” in its title, notes or tags.</source>
        <translation>这里没有标题、备注或标签中含有“%1”的任务。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>This filter cannot be understood</source>
        <translation>无法理解此筛选器</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Sign in to see your tasks</source>
        <translation>登录以查看您的任务</translation>
    </message>
    <message>
        <source>Your session ended. What you add here is kept and sent afterwards.</source>
        <translation>您的会话已结束。您在此添加的内容会保存下来，稍后发送。</translation>
    </message>
    <message>
        <source>Waiting for your keychain</source>
        <translation>正在等待您的密钥环</translation>
    </message>
    <message>
        <source>Your sign-in is kept in it. Unlock it to see your tasks.</source>
        <translation>您的登录信息保存在其中。请解锁密钥环以查看您的任务。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
</context>
<context>
    <name>Latchkey::LockPage</name>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解锁…</translation>
    </message>
    <message>
        <source>Unlock with the &amp;browser</source>
        <translation>用浏览器解锁(&amp;B)</translation>
    </message>
    <message>
        <source>Unlock with a &amp;code</source>
        <translation>用代码解锁(&amp;C)</translation>
    </message>
    <message>
        <source>Unlock with the &amp;keychain</source>
        <translation>用密钥环解锁(&amp;K)</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>正在等待您的密钥环…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在此电脑上</translation>
    </message>
    <message>
        <source>Latchkey is locked</source>
        <translation>Latchkey 已锁定</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>请输入您的密码。</translation>
    </message>
    <message>
        <source>That is not the password of this account. Try again.</source>
        <translation>这不是此账户的密码。请重试。</translation>
    </message>
    <message>
        <source>The keychain stayed locked</source>
        <translation>密钥环仍处于锁定状态</translation>
    </message>
    <message>
        <source>Try again, or use your password.</source>
        <translation>请重试，或使用您的密码。</translation>
    </message>
    <message>
        <source>Try again, or use your browser.</source>
        <translation>请重试，或使用您的浏览器。</translation>
    </message>
    <message>
        <source>It is the server that knows who you are. Your changes are kept. Try again later.</source>
        <translation>需要由服务器确认您的身份。您的更改已保存。请稍后重试。</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>要退出登录吗？</translation>
    </message>
    <message>
        <source>Some changes are not sent yet and would be lost: %1</source>
        <translation>有些更改尚未发送，将会丢失：%1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>保持登录</translation>
    </message>
</context>
<context>
    <name>Latchkey::MainMenu</name>
    <message>
        <source>Save search as fil&amp;ter…</source>
        <translation>将搜索保存为筛选器(&amp;T)…</translation>
    </message>
    <message>
        <source>New fil&amp;ter…</source>
        <translation>新建筛选器(&amp;T)…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Latchkey::MainPage</name>
    <message>
        <source>&amp;Lock now</source>
        <translation>立即锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation>退出所有设备(&amp;E)…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the tasks</source>
        <translation>搜索任务</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Views and lists</source>
        <translation>视图和清单</translation>
    </message>
    <message>
        <source>&amp;Session details</source>
        <translation>会话详情(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Devices…</source>
        <translation>设备(&amp;D)…</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>更改密码(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>文件(&amp;F)</translation>
    </message>
</context>
<context>
    <name>Latchkey::MainWindow</name>
    <message>
        <source>Settings of a newer Latchkey</source>
        <translation>较新版本 Latchkey 的设置</translation>
    </message>
    <message>
        <source>Your settings were kept by a newer Latchkey</source>
        <translation>您的设置由较新版本的 Latchkey 保存</translation>
    </message>
    <message>
        <source>They are used as far as this version understands them, and left as they are: what you change here lasts until you quit. Update Latchkey to keep your changes.</source>
        <translation>此版本会使用它能理解的设置，并保持设置原样不变：您在此处的更改仅保持到您退出程序。请更新 Latchkey 以保存您的更改。</translation>
    </message>
</context>
<context>
    <name>Latchkey::NotesEdit</name>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Enter edits them</source>
        <translation>按 Enter 键编辑</translation>
    </message>
    <message>
        <source>Add notes; Markdown works</source>
        <translation>添加备注；支持 Markdown</translation>
    </message>
</context>
<context>
    <name>Latchkey::NoticeKeeper</name>
    <message>
        <source>Some changes are not sent yet: %1</source>
        <translation>有些更改尚未发送：%1</translation>
    </message>
    <message>
        <source>If you sign out now, they are lost. Stay signed in until they are sent.</source>
        <translation>如果现在退出登录，这些更改将会丢失。请保持登录，直到更改发送完毕。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>保持登录</translation>
    </message>
    <message>
        <source>Sign out anyway</source>
        <translation>仍要退出登录</translation>
    </message>
    <message>
        <source>Whether the other devices are signed out is not known</source>
        <translation>不清楚其他设备是否已退出登录</translation>
    </message>
    <message>
        <source>The other devices are not signed out</source>
        <translation>其他设备没有退出登录</translation>
    </message>
    <message>
        <source>You are still signed in here, so that you can end the others.</source>
        <translation>您在此处仍保持登录，以便结束其他设备的登录。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Sign out here only</source>
        <translation>仅退出此设备</translation>
    </message>
    <message>
        <source>The server refused your change of “%1”</source>
        <translation>服务器拒绝了您对“%1”的更改</translation>
    </message>
    <message>
        <source>The task is as the server has it; what you entered can be copied.</source>
        <translation>任务以服务器上的内容为准；您可以复制自己输入的内容。</translation>
    </message>
    <message>
        <source>Copy my text</source>
        <translation>复制我的文本</translation>
    </message>
    <message>
        <source>The server refused your change of the list “%1”</source>
        <translation>服务器拒绝了您对清单“%1”的更改</translation>
    </message>
    <message>
        <source>The list “%1” cannot be kept</source>
        <translation>无法保存清单“%1”</translation>
    </message>
    <message>
        <source>The list is as the server has it.</source>
        <translation>清单以服务器上的内容为准。</translation>
    </message>
    <message>
        <source>Its tasks are in the inbox.</source>
        <translation>其中的任务在收件箱中。</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>复制名称</translation>
    </message>
</context>
<context>
    <name>Latchkey::NoticeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Latchkey::OtherAccountsButton</name>
    <message>
        <source>S&amp;witch account</source>
        <translation>切换账户(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Latchkey::PaletteSource</name>
    <message>
        <source>List in %1</source>
        <translation>%1 中的清单</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选器</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Task in %1, done</source>
        <translation>%1 中的任务，已完成</translation>
    </message>
    <message>
        <source>Task in %1</source>
        <translation>%1 中的任务</translation>
    </message>
    <message>
        <source>Add task “%1”</source>
        <translation>添加任务“%1”</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Latchkey::PasswordDialog</name>
    <message>
        <source>C&amp;urrent password</source>
        <translation>当前密码(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密码(&amp;N)</translation>
    </message>
    <message>
        <source>New password, &amp;again</source>
        <translation>再次输入新密码(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation>更改密码(&amp;C)</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <translation>正在更改密码…</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在此电脑上</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>在 %1</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>更改您的密码</translation>
    </message>
    <message>
        <source>All other devices are signed out and need the new password. This one stays signed in.</source>
        <translation>所有其他设备都将退出登录，并需要使用新密码。此设备保持登录。</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>请输入您的当前密码。</translation>
    </message>
    <message>
        <source>This is your current password. Choose another one.</source>
        <translation>这是您的当前密码。请另选一个。</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>两次输入的新密码不一致。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation>您的密码已更改</translation>
    </message>
    <message>
        <source>The other devices could not be signed out: %1. Do that under Devices.</source>
        <translation>未能让其他设备退出登录：%1。请在“设备”中操作。</translation>
    </message>
    <message>
        <source>All other devices are signed out. This one stays signed in.</source>
        <translation>所有其他设备都已退出登录。此设备保持登录。</translation>
    </message>
    <message>
        <source>That is not the password of this account. Try again.</source>
        <translation>这不是此账户的密码。请重试。</translation>
    </message>
    <message>
        <source>Whether the password was changed is not known. Try again: if the current password is refused, the new one counts already.</source>
        <translation>不清楚密码是否已更改。请重试：如果当前密码被拒绝，说明新密码已经生效。</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>密码没有更改。</translation>
    </message>
</context>
<context>
    <name>Latchkey::PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>Latchkey::PasteDialog</name>
    <message>
        <source>Add several tasks</source>
        <translation>添加多个任务</translation>
    </message>
    <message numerus="yes">
        <source>Add %n tasks?</source>
        <translation>
            <numerusform>要添加 %n 个任务吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>The text has several lines. Indented lines become steps.</source>
        <translation>文本有多行。缩进的行会成为步骤。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n tasks</source>
        <translation>
            <numerusform>添加 %n 个任务(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>As &amp;one line</source>
        <translation>作为一行(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The tasks that will be added</source>
        <translation>将要添加的任务</translation>
    </message>
</context>
<context>
    <name>Latchkey::PlanDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Latchkey::PlanView</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Tasks of the file</source>
        <translation>文件中的任务</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>没有更改任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::PortalShortcut</name>
    <message>
        <source>Add a task</source>
        <translation>添加任务</translation>
    </message>
</context>
<context>
    <name>Latchkey::PrintedTasks</name>
    <message>
        <source>priority %1</source>
        <translation>优先级 %1</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
</context>
<context>
    <name>Latchkey::PriorityEdit</name>
    <message>
        <source>Priority 1, the most urgent</source>
        <translation>优先级 1，最紧急</translation>
    </message>
    <message>
        <source>Priority 2</source>
        <translation>优先级 2</translation>
    </message>
    <message>
        <source>Priority 3</source>
        <translation>优先级 3</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>无优先级</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyEdit</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>不使用代理</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP 代理</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5 代理</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Address of the proxy, with its port</source>
        <translation>代理的地址和端口</translation>
    </message>
    <message>
        <source>Enter the address with its port, as in proxy.example.org:3128. Until then, connections go the way they did.</source>
        <translation>请输入地址和端口，例如 proxy.example.org:3128。在此之前，连接方式保持不变。</translation>
    </message>
</context>
<context>
    <name>Latchkey::QueryExamples</name>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Due today or before</source>
        <translation>今天或更早到期</translation>
    </message>
    <message>
        <source>Due today or on the six days after it</source>
        <translation>今天或之后六天内到期</translation>
    </message>
    <message>
        <source>Not due at all</source>
        <translation>没有截止日期</translation>
    </message>
    <message>
        <source>The most urgent; also p2 to p4</source>
        <translation>最紧急；还有 p2 到 p4</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>在此清单中</translation>
    </message>
    <message>
        <source>In this list or one inside it</source>
        <translation>在此清单或其下级清单中</translation>
    </message>
    <message>
        <source>With this tag</source>
        <translation>带有此标签</translation>
    </message>
    <message>
        <source>Without this tag</source>
        <translation>不带此标签</translation>
    </message>
    <message>
        <source>What comes again and again</source>
        <translation>重复的任务</translation>
    </message>
    <message>
        <source>report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>With this in title, notes or tags</source>
        <translation>标题、备注或标签中含有此内容</translation>
    </message>
    <message>
        <source>What is done, which is left out otherwise</source>
        <translation>已完成的任务（默认不包括）</translation>
    </message>
    <message>
        <source>Made today; also “created before: friday”</source>
        <translation>今天创建；还可用“created before: friday”</translation>
    </message>
</context>
<context>
    <name>Latchkey::QueryProblem</name>
    <message>
        <source>something is missing here.</source>
        <translation>此处缺少内容。</translation>
    </message>
    <message>
        <source>“%1” means nothing.</source>
        <translation>“%1”没有含义。</translation>
    </message>
    <message>
        <source>there is no day in “%1”.</source>
        <translation>“%1”中没有日期。</translation>
    </message>
    <message>
        <source>this quotation mark has no second one.</source>
        <translation>此引号没有配对的引号。</translation>
    </message>
    <message>
        <source>this parenthesis is not closed.</source>
        <translation>此括号没有闭合。</translation>
    </message>
    <message>
        <source>there are too many parentheses within each other.</source>
        <translation>括号嵌套层数过多。</translation>
    </message>
    <message>
        <source>this parenthesis is one too many, or has no “&amp;” or “|” before it.</source>
        <translation>此括号多余，或者前面缺少“&amp;”或“|”。</translation>
    </message>
    <message>
        <source>A filter needs a query.</source>
        <translation>筛选器需要查询条件。</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>第 %1 个字符处：%2</translation>
    </message>
</context>
<context>
    <name>Latchkey::QuickAddWindow</name>
    <message>
        <source>Add a task</source>
        <translation>添加任务</translation>
    </message>
    <message>
        <source>Enter adds it, Shift+Enter adds it and goes on, Esc closes</source>
        <translation>按 Enter 键添加，按 Shift+Enter 键添加并继续，按 Esc 键关闭</translation>
    </message>
    <message>
        <source>Added. The next one?</source>
        <translation>已添加。下一个呢？</translation>
    </message>
</context>
<context>
    <name>Latchkey::QuitGuard</name>
    <message>
        <source>Your sign-in is not saved yet</source>
        <translation>您的登录信息尚未保存</translation>
    </message>
    <message>
        <source>The keychain has not answered yet</source>
        <translation>密钥环尚未响应</translation>
    </message>
    <message>
        <source>If you quit now, you have to sign in again the next time.</source>
        <translation>如果现在退出，下次需要重新登录。</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>仍要退出</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>不退出</translation>
    </message>
</context>
<context>
    <name>Latchkey::ReauthBar</name>
    <message>
        <source>Your session ended. Your changes are kept.</source>
        <translation>您的会话已结束。您的更改已保存。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>用浏览器登录</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>用代码登录</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Sign in again as %1 to go on.</source>
        <translation>请以 %1 的身份重新登录以继续。</translation>
    </message>
    <message>
        <source>That is not the password of this account. Try again.</source>
        <translation>这不是此账户的密码。请重试。</translation>
    </message>
</context>
<context>
    <name>Latchkey::RecurrenceEdit</name>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Another rule…</source>
        <translation>其他规则…</translation>
    </message>
    <message>
        <source>Do not repeat</source>
        <translation>不重复</translation>
    </message>
</context>
<context>
    <name>Latchkey::RecurrencePanel</name>
    <message>
        <source>Every</source>
        <translation>每</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Count from when it is done</source>
        <translation>从完成时算起</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>On which day of the month</source>
        <translation>每月的哪一天</translation>
    </message>
    <message>
        <source>Days, weeks, months or years</source>
        <translation>天、周、月或年</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>持续多久</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>永不结束</translation>
    </message>
    <message>
        <source>until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>as many times as</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>最后一天</translation>
    </message>
</context>
<context>
    <name>Latchkey::RecurrenceText</name>
    <message>
        <source>Every hour</source>
        <translation>每小时</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours</source>
        <translation>
            <numerusform>每 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>每 %n 周</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>每月</translation>
    </message>
    <message numerus="yes">
        <source>Every %n months</source>
        <translation>
            <numerusform>每 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>每年</translation>
    </message>
    <message numerus="yes">
        <source>Every %n years</source>
        <translation>
            <numerusform>每 %n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>on the last %1</source>
        <translation>的最后一个%1</translation>
    </message>
    <message>
        <source>on the first %1</source>
        <translation>的第一个%1</translation>
    </message>
    <message>
        <source>on the second %1</source>
        <translation>的第二个%1</translation>
    </message>
    <message>
        <source>on the third %1</source>
        <translation>的第三个%1</translation>
    </message>
    <message>
        <source>on the fourth %1</source>
        <translation>的第四个%1</translation>
    </message>
    <message>
        <source>on the fifth %1</source>
        <translation>的第五个%1</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>days of the month</comment>
        <translation>的%1</translation>
    </message>
    <message>
        <source>on %1 of %2</source>
        <comment>days, month</comment>
        <translation>的%2%1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a month</comment>
        <translation>的%1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>weekdays</comment>
        <translation>的%1</translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation>每个工作日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>every so often, on which days</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>不重复</translation>
    </message>
    <message>
        <source>Repeats by a rule of its own</source>
        <translation>按自定义规则重复</translation>
    </message>
    <message>
        <source>%1, once</source>
        <translation>%1，仅一次</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1，共 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，直到 %2</translation>
    </message>
    <message>
        <source>%1, counted from when it is done</source>
        <translation>%1，从完成时算起</translation>
    </message>
</context>
<context>
    <name>Latchkey::Reminders</name>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Was due %1</source>
        <translation>已于%1到期</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>%1到期</translation>
    </message>
    <message>
        <source>Was due %1 at %2</source>
        <translation>已于%1 %2 到期</translation>
    </message>
    <message>
        <source>Due %1 at %2</source>
        <translation>%1 %2 到期</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks to remember</source>
        <translation>
            <numerusform>%n 个任务提醒</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Latchkey to see them.</source>
        <translation>打开 Latchkey 查看。</translation>
    </message>
    <message>
        <source>There is something to remember</source>
        <translation>有一条提醒</translation>
    </message>
    <message>
        <source>Unlock Latchkey to see what.</source>
        <translation>解锁 Latchkey 查看。</translation>
    </message>
</context>
<context>
    <name>Latchkey::RemindersEdit</name>
    <message>
        <source>When it is due</source>
        <translation>到期时</translation>
    </message>
    <message>
        <source>A week before</source>
        <translation>提前 1 周</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks before</source>
        <translation>
            <numerusform>提前 %n 周</numerusform>
        </translation>
    </message>
    <message>
        <source>A day before</source>
        <translation>提前 1 天</translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>提前 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>An hour before</source>
        <translation>提前 1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n hours before</source>
        <translation>
            <numerusform>提前 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>A minute before</source>
        <translation>提前 1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes before</source>
        <translation>
            <numerusform>提前 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>无提醒</translation>
    </message>
    <message>
        <source>Remove this reminder</source>
        <translation>移除此提醒</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>Latchkey::RemovalQuestion</name>
    <message>
        <source>This signs you out and deletes what Latchkey keeps of this account on this computer.</source>
        <translation>这会退出您的登录，并删除 Latchkey 在此电脑上保存的此账户的内容。</translation>
    </message>
    <message>
        <source>This signs you out and deletes the sign-in in %1 and what Latchkey keeps of this account on this computer.</source>
        <translation>这会退出您的登录，并删除 %1 中的登录信息以及 Latchkey 在此电脑上保存的此账户的内容。</translation>
    </message>
    <message>
        <source>Your tasks stay: sign in on this computer again to see them.</source>
        <translation>您的任务会保留：在此电脑上重新登录即可查看。</translation>
    </message>
    <message>
        <source>Your tasks stay at %1.</source>
        <translation>您的任务会保留在 %1。</translation>
    </message>
    <message>
        <source>Some changes are not sent yet and would be lost: %1</source>
        <translation>有些更改尚未发送，将会丢失：%1</translation>
    </message>
    <message>
        <source>Your filters are on this computer only, and would be lost.</source>
        <translation>您的筛选器仅保存在此电脑上，将会丢失。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>要移除 %1 吗？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>Latchkey::ReportDialog</name>
    <message>
        <source>&amp;Name the servers as well</source>
        <translation>同时列出服务器(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>This tells whoever helps you what Latchkey runs on and how it is doing. There are no passwords, names, e-mail addresses or tasks in it. Read it, then save or copy it and add it to your report: nothing is sent by itself.</source>
        <translation>这些内容告诉帮助您的人 Latchkey 的运行环境和状态。其中没有密码、姓名、电子邮件地址或任务。请先阅读，然后保存或复制并附在您的报告中：不会自动发送任何内容。</translation>
    </message>
    <message>
        <source>What the report says</source>
        <translation>报告内容</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>报告已保存</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>无法写入 %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::ReservedKeys</name>
    <message>
        <source>%1 is needed to move around in every window.</source>
        <translation>每个窗口都需要用 %1 来移动。</translation>
    </message>
    <message>
        <source>%1 is needed to answer in every window.</source>
        <translation>每个窗口都需要用 %1 来应答。</translation>
    </message>
    <message>
        <source>%1 is needed to edit text.</source>
        <translation>需要用 %1 来编辑文本。</translation>
    </message>
</context>
<context>
    <name>Latchkey::RestoreDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Restore from backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Backups are kept with the copy of your tasks on this computer. There is none now, since the keychain is not open.</source>
        <translation>备份与您的任务副本一起保存在此电脑上。由于密钥环未打开，目前没有备份。</translation>
    </message>
    <message>
        <source>There is no backup yet. Latchkey makes one a day when something has changed, and one before each import.</source>
        <translation>还没有备份。有更改时，Latchkey 每天备份一次，并在每次导入之前备份。</translation>
    </message>
    <message>
        <source>Tasks and lists become again what they were, deleted ones come back, and what is new since then stays.</source>
        <translation>任务和清单会恢复原样，已删除的会重新出现，此后新增的会保留。</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>备份已恢复</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecondFactorStep</name>
    <message>
        <source>&amp;Code</source>
        <translation>验证码(&amp;C)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>正在检查验证码…</translation>
    </message>
    <message>
        <source>Use a backup code</source>
        <translation>使用备用验证码</translation>
    </message>
    <message>
        <source>Enter your code</source>
        <translation>输入您的验证码</translation>
    </message>
    <message>
        <source>One of those that you saved when you set up the second factor. Each is good once.</source>
        <translation>请输入您设置双重验证时保存的备用验证码之一。每个只能使用一次。</translation>
    </message>
    <message>
        <source>Your authenticator app shows it.</source>
        <translation>您的身份验证器应用会显示验证码。</translation>
    </message>
    <message>
        <source>Use the authenticator app</source>
        <translation>使用身份验证器应用</translation>
    </message>
    <message>
        <source>Enter the code.</source>
        <translation>请输入验证码。</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecurityText</name>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Signing in was refused</source>
        <translation>登录被拒绝</translation>
    </message>
    <message>
        <source>Session renewed</source>
        <translation>会话已续期</translation>
    </message>
    <message>
        <source>Session not renewed yet</source>
        <translation>会话尚未续期</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>会话已结束</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>已解锁</translation>
    </message>
    <message>
        <source>Unlocking was refused</source>
        <translation>解锁被拒绝</translation>
    </message>
    <message>
        <source>Another device was signed out from here</source>
        <translation>已从此处退出另一台设备</translation>
    </message>
    <message>
        <source>All other devices were signed out from here</source>
        <translation>已从此处退出所有其他设备</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>密码已更改</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>The server no longer accepts it</source>
        <translation>服务器不再接受此会话</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <comment>something that happened</comment>
        <translation>
            <numerusform>%1（%n 次）</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::ServerOptions</name>
    <message>
        <source>Address of the &amp;tasks</source>
        <translation>任务的地址(&amp;T)</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>客户端 ID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <translation>作用域(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Resource</source>
        <translation>资源(&amp;R)</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>自动检测</translation>
    </message>
    <message>
        <source>Where they are elsewhere than the sign-in.</source>
        <translation>任务与登录不在同一处时填写。</translation>
    </message>
    <message>
        <source>As which app the provider knows Latchkey. Empty: latchkey</source>
        <translation>提供方以哪个应用的身份识别 Latchkey。留空则为 latchkey</translation>
    </message>
    <message>
        <source>Asked for beside the usual ones, separated by spaces.</source>
        <translation>在常用作用域之外请求的作用域，以空格分隔。</translation>
    </message>
    <message>
        <source>Whom the provider makes access tokens for (RFC 8707).</source>
        <translation>提供方为谁签发访问令牌（RFC 8707）。</translation>
    </message>
    <message>
        <source>&amp;Kind of server</source>
        <translation>服务器类型(&amp;K)</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>服务器类型</translation>
    </message>
</context>
<context>
    <name>Latchkey::ServerPage</name>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>高级(&amp;V)</translation>
    </message>
    <message>
        <source>Address of your &amp;tasks</source>
        <translation>您的任务的地址(&amp;T)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>https is assumed. For a server on this machine: localhost:8000</source>
        <translation>默认使用 https。本机上的服务器：localhost:8000</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>您的服务器</translation>
    </message>
    <message>
        <source>Enter the address of the server that you want to use.</source>
        <translation>请输入您要使用的服务器的地址。</translation>
    </message>
    <message>
        <source>How do you sign in?</source>
        <translation>您要如何登录？</translation>
    </message>
    <message>
        <source>There is more than one way at %1.</source>
        <translation>%1 有多种登录方式。</translation>
    </message>
    <message>
        <source>Where are your tasks?</source>
        <translation>您的任务在哪里？</translation>
    </message>
    <message>
        <source>%1 signs you in, but does not say where your tasks are.</source>
        <translation>%1 可供您登录，但没有说明您的任务在哪里。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Latchkey::SessionDialog</name>
    <message>
        <source>&amp;Renew now</source>
        <translation>立即续期(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Devices…</source>
        <translation>设备(&amp;D)…</translation>
    </message>
    <message>
        <source>Nothing has happened yet that is worth telling.</source>
        <translation>还没有值得一提的事情。</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>立即锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation>在所有设备上退出(&amp;E)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Your session</source>
        <translation>您的会话</translation>
    </message>
    <message>
        <source>Recent security events</source>
        <translation>最近的安全事件</translation>
    </message>
    <message>
        <source>Noted on this computer only, and deleted when you sign out.</source>
        <translation>仅记录在此电脑上，退出登录时删除。</translation>
    </message>
</context>
<context>
    <name>Latchkey::SessionFacts</name>
    <message>
        <source>On this computer</source>
        <translation>在此电脑上</translation>
    </message>
</context>
<context>
    <name>Latchkey::SessionIndicator</name>
    <message>
        <source>Session: %1</source>
        <translation>会话：%1</translation>
    </message>
</context>
<context>
    <name>Latchkey::SessionPopover</name>
    <message>
        <source>&amp;Renew now</source>
        <translation>立即续期(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Unlock the keychain</source>
        <translation>解锁密钥环(&amp;U)</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Latchkey::SessionText</name>
    <message>
        <source>under a minute</source>
        <translation>不到 1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Looking for your saved sign-in</source>
        <translation>正在查找您保存的登录信息</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>您的密钥环已锁定</translation>
    </message>
    <message>
        <source>Waiting for your keychain</source>
        <translation>正在等待您的密钥环</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>Renewing now</source>
        <translation>正在续期</translation>
    </message>
    <message>
        <source>Your session ended</source>
        <translation>您的会话已结束</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>正在退出登录</translation>
    </message>
    <message>
        <source>Not renewed yet; next try in %1</source>
        <translation>尚未续期；%1后重试</translation>
    </message>
    <message>
        <source>Not renewed yet; trying again</source>
        <translation>尚未续期；正在重试</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Renews in %1</source>
        <translation>%1后续期</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>%1后结束</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>没有保存任何内容</translation>
    </message>
    <message>
        <source>Kept in your keychain</source>
        <translation>保存在您的密钥环中</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>保存在 %1 中</translation>
    </message>
    <message>
        <source>In memory only, until you quit</source>
        <translation>仅在内存中，直到您退出程序</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Current access ends in %1</source>
        <translation>当前访问权限在%1后到期</translation>
    </message>
</context>
<context>
    <name>Latchkey::SettingRow</name>
    <message>
        <source>Reset to the default</source>
        <translation>重置为默认值</translation>
    </message>
    <message>
        <source>Reset “%1” to the default</source>
        <translation>将“%1”重置为默认值</translation>
    </message>
</context>
<context>
    <name>Latchkey::SettingsDialog</name>
    <message>
        <source>Some changes are not sent yet</source>
        <translation>有些更改尚未发送</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are on this computer only. Nothing is cleared until the server has them.</source>
        <translation>
            <numerusform>有 %n 项更改仅存于此电脑上。在服务器收到之前，不会清除任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>The copy was not cleared</source>
        <translation>副本未被清除</translation>
    </message>
    <message>
        <source>A decision about some tasks is open</source>
        <translation>有些任务尚待您决定</translation>
    </message>
    <message>
        <source>They were changed here and elsewhere. What was written here is on this computer only until you decide, so nothing is cleared.</source>
        <translation>这些任务在此处和别处都被更改。在您决定之前，此处输入的内容仅存于此电脑上，因此不会清除任何内容。</translation>
    </message>
    <message>
        <source>Clear the copy of your tasks on this computer?</source>
        <translation>要清除此电脑上的任务副本吗？</translation>
    </message>
    <message>
        <source>Your tasks are safe at %1, and are fetched from there again; until it answers none are shown. Filters and backups stay.</source>
        <translation>您的任务安全地保存在 %1，并会从那里重新获取；在其响应之前不会显示任何任务。筛选器和备份会保留。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>我的数据</translation>
    </message>
    <message>
        <source>Everything of the account that is shown in one file, which Latchkey can restore.</source>
        <translation>将当前显示的账户的所有内容保存到一个文件中，Latchkey 可从中恢复。</translation>
    </message>
    <message>
        <source>export backup download json</source>
        <translation>导出 备份 下载 json</translation>
    </message>
    <message>
        <source>Export my data…</source>
        <translation>导出我的数据…</translation>
    </message>
    <message>
        <source>Copy of my tasks on this computer</source>
        <translation>此电脑上的任务副本</translation>
    </message>
    <message>
        <source>Encrypted, so that tasks are there without the server. To keep nothing here, sign out.</source>
        <translation>已加密，使任务在没有服务器时也可用。如果不想在此保存任何内容，请退出登录。</translation>
    </message>
    <message>
        <source>cache clear delete offline</source>
        <translation>缓存 清除 删除 离线</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>清除…</translation>
    </message>
    <message>
        <source>&amp;Reset all…</source>
        <translation>全部重置(&amp;R)…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>没有与“%1”匹配的设置。</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>要重置所有设置吗？</translation>
    </message>
    <message>
        <source>Everything in this dialog gets its default again. Your accounts and tasks stay as they are.</source>
        <translation>此对话框中的所有设置都会恢复默认值。您的账户和任务保持不变。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
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
        <source>High contrast, light</source>
        <translation>高对比度，浅色</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度，深色</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>仅在我要求时</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without use</source>
        <translation>
            <numerusform>闲置 %n 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>My password</source>
        <translation>我的密码</translation>
    </message>
    <message>
        <source>The keychain too</source>
        <translation>也可用密钥环</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>每 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>theme scheme night bright black white</source>
        <translation>主题 配色 夜间 明亮 黑色 白色</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>强调色</translation>
    </message>
    <message>
        <source>Marks buttons, links and what is chosen.</source>
        <translation>用于标示按钮、链接和所选内容。</translation>
    </message>
    <message>
        <source>color colour highlight</source>
        <translation>颜色 色彩 高亮</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>zoom font scale larger smaller</source>
        <translation>缩放 字体 比例 放大 缩小</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>Compact rows show more tasks at once.</source>
        <translation>紧凑的行可同时显示更多任务。</translation>
    </message>
    <message>
        <source>density spacing</source>
        <translation>密度 间距</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>translation locale</source>
        <translation>翻译 区域</translation>
    </message>
    <message>
        <source>Reminders and start-up</source>
        <translation>提醒和启动</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>随电脑启动</translation>
    </message>
    <message>
        <source>Latchkey opens when you sign in to the desktop.</source>
        <translation>您登录桌面时会打开 Latchkey。</translation>
    </message>
    <message>
        <source>autostart login boot automatically</source>
        <translation>自启动 登录 开机 自动</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>关闭窗口后继续运行</translation>
    </message>
    <message>
        <source>Reminders then come without the window. The icon in the tray opens it again.</source>
        <translation>这样没有窗口也会收到提醒。点击托盘图标可重新打开窗口。</translation>
    </message>
    <message>
        <source>background close quit notifications</source>
        <translation>后台 关闭 退出 通知</translation>
    </message>
    <message>
        <source>Add tasks from any program with a shortcut</source>
        <translation>通过快捷键从任何程序添加任务</translation>
    </message>
    <message>
        <source>The desktop asks which keys it shall be.</source>
        <translation>桌面会询问使用哪些按键。</translation>
    </message>
    <message>
        <source>global key hotkey quick add</source>
        <translation>全局 按键 热键 快速 添加</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Lock Latchkey</source>
        <translation>锁定 Latchkey</translation>
    </message>
    <message>
        <source>A key, the mouse or a touch in the window begins the time anew. Sleep counts.</source>
        <translation>在窗口中按键、使用鼠标或触摸都会重新计时。睡眠时间也计算在内。</translation>
    </message>
    <message>
        <source>idle away timeout</source>
        <translation>空闲 离开 超时</translation>
    </message>
    <message>
        <source>Unlock with</source>
        <translation>解锁方式</translation>
    </message>
    <message>
        <source>With the keychain, locking Latchkey locks the keychain as well, and its own question unlocks both.</source>
        <translation>使用密钥环时，锁定 Latchkey 也会锁定密钥环，而密钥环自身的询问会同时解锁两者。</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>密钥环 钥匙串</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Look for changes made elsewhere</source>
        <translation>检查别处的更改</translation>
    </message>
    <message>
        <source>What you do here is sent at once, whatever is chosen. Latchkey always looks when it starts.</source>
        <translation>无论如何选择，您在此处的操作都会立即发送。Latchkey 启动时总会检查更改。</translation>
    </message>
    <message>
        <source>sync interval refresh update</source>
        <translation>同步 间隔 刷新 更新</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>A proxy that wants a password is not supported, since Latchkey keeps none in a file. This computer itself is reached without.</source>
        <translation>不支持需要密码的代理，因为 Latchkey 不会将密码保存在文件中。访问此电脑自身时不使用代理。</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>等待响应</translation>
    </message>
    <message>
        <source>On a slow network a longer wait helps. What was not answered is tried again.</source>
        <translation>网络较慢时，延长等待会有帮助。未得到响应的请求会重试。</translation>
    </message>
    <message>
        <source>timeout deadline server connection</source>
        <translation>超时 期限 服务器 连接</translation>
    </message>
    <message>
        <source>Certificate authority of your own</source>
        <translation>您自己的证书颁发机构</translation>
    </message>
    <message>
        <source>A file in PEM form that is trusted beside the authorities of the system.</source>
        <translation>一个 PEM 格式的文件，除系统的颁发机构外也会受到信任。</translation>
    </message>
    <message>
        <source>tls ssl https certificates root trust</source>
        <translation>tls ssl https 证书 根证书 信任</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
</context>
<context>
    <name>Latchkey::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>全部重置(&amp;A)…</translation>
    </message>
    <message>
        <source>Search what it does, or a key</source>
        <translation>按功能或按键搜索</translation>
    </message>
    <message>
        <source>Search the keyboard shortcuts</source>
        <translation>搜索键盘快捷键</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing is called so, and no such key is in use.</source>
        <translation>没有这样的名称，也没有使用这样的按键。</translation>
    </message>
    <message numerus="yes">
        <source>%n shortcuts</source>
        <translation>
            <numerusform>%n 个快捷键</numerusform>
        </translation>
    </message>
    <message>
        <source>Give “%1” its keys back?</source>
        <translation>要恢复“%1”的按键吗？</translation>
    </message>
    <message>
        <source>They are taken from: %1</source>
        <translation>将从以下命令移除：%1</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reset all keys?</source>
        <translation>要重置所有按键吗？</translation>
    </message>
    <message>
        <source>Every command has the keys again that it had in the beginning.</source>
        <translation>每个命令都恢复为最初的按键。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
</context>
<context>
    <name>Latchkey::Sidebar</name>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>即将到来</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>所有任务</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新建清单</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>新建筛选器</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>New list &amp;inside…</source>
        <translation>在其中新建清单(&amp;I)…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>新建清单(&amp;N)…</translation>
    </message>
    <message>
        <source>New &amp;filter…</source>
        <translation>新建筛选器(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>Latchkey::SidebarModel</name>
    <message>
        <source>This filter cannot be understood</source>
        <translation>无法理解此筛选器</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are overdue</source>
        <translation>
            <numerusform>%n 个任务已逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation>无法理解</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 个未完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 个已逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选器</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>Latchkey::SidebarView</name>
    <message>
        <source>Views and lists</source>
        <translation>视图和清单</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>电子邮件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>用浏览器登录(&amp;B)</translation>
    </message>
    <message>
        <source>Sign in with a &amp;code</source>
        <translation>用代码登录(&amp;C)</translation>
    </message>
    <message>
        <source>Use another server</source>
        <translation>使用其他服务器</translation>
    </message>
    <message>
        <source>You sign in on a page of %1. Latchkey never sees your password.</source>
        <translation>您将在 %1 的页面上登录。Latchkey 绝不会看到您的密码。</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>创建您的账户</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>创建账户</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>正在创建您的账户…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>I have an account: sign in</source>
        <translation>已有账户：登录</translation>
    </message>
    <message>
        <source>New here? Create an account</source>
        <translation>第一次使用？创建账户</translation>
    </message>
    <message>
        <source>Keep tasks somewhere else</source>
        <translation>将任务保存在别处</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>请输入姓名。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>请输入您的密码。</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain still holds the old sign-in</source>
        <translation>您已退出登录，但密钥环中仍存有旧的登录信息</translation>
    </message>
    <message>
        <source>It is never used again and is deleted when the keychain allows it.</source>
        <translation>该信息不会再被使用，密钥环允许时即会删除。</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInStep</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignOutFlow</name>
    <message>
        <source>Sign out?</source>
        <translation>要退出登录吗？</translation>
    </message>
    <message>
        <source>Your filters are on this computer only, and would be lost. A backup keeps them.</source>
        <translation>您的筛选器仅保存在此电脑上，将会丢失。备份可以保留筛选器。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>保持登录</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>要退出所有设备的登录吗？</translation>
    </message>
    <message>
        <source>Every device, this one too, has to sign in again.</source>
        <translation>包括此设备在内，所有设备都需要重新登录。</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>退出所有设备</translation>
    </message>
    <message>
        <source>Some changes are not sent yet and would be lost: %1</source>
        <translation>有些更改尚未发送，将会丢失：%1</translation>
    </message>
    <message>
        <source>Your filters are on this computer only, and would be lost.</source>
        <translation>您的筛选器仅保存在此电脑上，将会丢失。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Statistics</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days, from one to the other.</extracomment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>最近 12 周</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message numerus="yes">
        <source>%n other lists</source>
        <translation>
            <numerusform>其他 %n 个列表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other tags</source>
        <translation>
            <numerusform>其他 %n 个标签</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::StatisticsDialog</name>
    <message>
        <source>&amp;Save as picture…</source>
        <translation>保存为图片(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>保存为图片</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>The picture is saved</source>
        <translation>图片已保存</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>无法写入 %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::StatisticsView</name>
    <message>
        <source>Nothing that was completed has a tag.</source>
        <translation>已完成的任务都没有标签。</translation>
    </message>
    <message>
        <source>By list</source>
        <translation>按列表</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>按标签</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Completed by list</source>
        <translation>按列表统计已完成</translation>
    </message>
    <message>
        <source>Completed by tag</source>
        <translation>按标签统计已完成</translation>
    </message>
    <message>
        <source>Current streak</source>
        <translation>当前连续</translation>
    </message>
    <message>
        <source>Longest streak</source>
        <translation>最长连续</translation>
    </message>
    <message>
        <source>Completed late</source>
        <translation>逾期完成</translation>
    </message>
    <message numerus="yes">
        <source>%n completed tasks are not counted: it is not known when they were completed.</source>
        <translation>
            <numerusform>有 %n 个已完成的任务未计入：不知道它们是何时完成的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Completed per week</source>
        <translation>每周完成</translation>
    </message>
    <message>
        <source>Completed per day</source>
        <translation>每天完成</translation>
    </message>
    <message>
        <source>Your tasks are not here yet</source>
        <translation>您的任务还未到达</translation>
    </message>
    <message>
        <source>As soon as they are, you see here what was completed when.</source>
        <translation>任务到达后，您会在这里看到何时完成了什么。</translation>
    </message>
    <message>
        <source>Nothing was completed in this time</source>
        <translation>这段时间没有完成任何任务</translation>
    </message>
    <message>
        <source>Choose a longer time to see what was completed before.</source>
        <translation>选择更长的时间，查看之前完成的任务。</translation>
    </message>
    <message>
        <source>Complete a task, and it is counted here.</source>
        <translation>完成一个任务，它就会计入这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks completed</source>
        <translation>
            <numerusform>完成了 %n 个任务</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::StepRow</name>
    <message>
        <source>Drag to move it</source>
        <translation>拖动以移动</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>删除此步骤</translation>
    </message>
    <message>
        <source>Delete the step %1</source>
        <translation>删除步骤“%1”</translation>
    </message>
</context>
<context>
    <name>Latchkey::StepsEdit</name>
    <message>
        <source>Add a step</source>
        <translation>添加步骤</translation>
    </message>
    <message>
        <source>Step changed</source>
        <translation>步骤已更改</translation>
    </message>
    <message>
        <source>Step added</source>
        <translation>步骤已添加</translation>
    </message>
    <message>
        <source>Step moved</source>
        <translation>步骤已移动</translation>
    </message>
</context>
<context>
    <name>Latchkey::StrengthMeter</name>
    <message>
        <source>At least %1 characters</source>
        <translation>至少 %1 个字符</translation>
    </message>
    <message>
        <source>Weak: longer is better</source>
        <translation>弱：越长越好</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
</context>
<context>
    <name>Latchkey::SyncIndicator</name>
    <message>
        <source>Sync: %1</source>
        <translation>同步：%1</translation>
    </message>
</context>
<context>
    <name>Latchkey::SyncPopover</name>
    <message>
        <source>this computer</source>
        <translation>此电脑</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>立即同步(&amp;S)</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>How much has been fetched</source>
        <translation>获取进度</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Latchkey::SyncText</name>
    <message>
        <source>A change waits</source>
        <translation>1 项更改等待发送</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait</source>
        <translation>
            <numerusform>%n 项更改等待发送</numerusform>
        </translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>your session ended</source>
        <translation>您的会话已结束</translation>
    </message>
    <message>
        <source>your keychain is locked</source>
        <translation>您的密钥环已锁定</translation>
    </message>
    <message>
        <source>the server asks for a pause</source>
        <translation>服务器要求暂停</translation>
    </message>
    <message>
        <source>the server has a problem</source>
        <translation>服务器出现问题</translation>
    </message>
    <message>
        <source>Fetching: %1 %</source>
        <translation>正在获取：%1%</translation>
    </message>
    <message>
        <source>Fetching your tasks from %1</source>
        <translation>正在从 %1 获取您的任务</translation>
    </message>
    <message>
        <source>You can work meanwhile. What you change is kept.</source>
        <translation>您可以继续工作。您的更改会被保存。</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>正在发送：%1</translation>
    </message>
    <message>
        <source>Sending your changes to %1</source>
        <translation>正在将您的更改发送到 %1</translation>
    </message>
    <message>
        <source>They are safe on this computer already.</source>
        <translation>更改已安全保存在此电脑上。</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>正在同步…</translation>
    </message>
    <message>
        <source>Looking for changes at %1</source>
        <translation>正在 %1 查找更改</translation>
    </message>
    <message>
        <source>What is new elsewhere is not known</source>
        <translation>不清楚别处是否有新内容</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>正在等待服务器</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>正在等待：%1</translation>
    </message>
    <message>
        <source>Everything you entered is saved.</source>
        <translation>您输入的所有内容都已保存。</translation>
    </message>
    <message>
        <source>It is safe on this computer, and is sent as soon as that is possible.</source>
        <translation>该更改已安全保存在此电脑上，将尽快发送。</translation>
    </message>
    <message>
        <source>They are safe on this computer, and are sent as soon as that is possible.</source>
        <translation>这些更改已安全保存在此电脑上，将尽快发送。</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>所有更改已保存</translation>
    </message>
    <message>
        <source>All changes saved at %1</source>
        <translation>所有更改已保存到 %1</translation>
    </message>
    <message>
        <source>There was no contact yet</source>
        <translation>尚未建立过联系</translation>
    </message>
    <message>
        <source>Last success: today, %1</source>
        <translation>上次成功：今天 %1</translation>
    </message>
    <message>
        <source>Last success: %1</source>
        <translation>上次成功：%1</translation>
    </message>
</context>
<context>
    <name>Latchkey::TagsEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>移除标签“%1”</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskActions</name>
    <message>
        <source>Tasks can be moved where a list is in its own order.</source>
        <translation>仅当列表使用自定义顺序时，才能移动任务。</translation>
    </message>
    <message numerus="yes">
        <source>%n links copied</source>
        <translation>
            <numerusform>已复制 %n 个链接</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskDelegate</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskDetail</name>
    <message>
        <source>Choose a task to see all of it</source>
        <translation>选择一个任务以查看全部内容</translation>
    </message>
    <message>
        <source>Enter edits its title, Space marks it done</source>
        <translation>按 Enter 键编辑标题，按空格键标记为完成</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskEdits</name>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks done</source>
        <translation>
            <numerusform>已完成 %n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>已重新打开：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks open again</source>
        <translation>
            <numerusform>已重新打开 %n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>In the trash: %1</source>
        <translation>已移至回收站：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks in the trash</source>
        <translation>
            <numerusform>已将 %n 个任务移至回收站</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>已删除：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks deleted</source>
        <translation>
            <numerusform>已删除 %n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>已恢复：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks restored</source>
        <translation>
            <numerusform>已恢复 %n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Priority changed: %1</source>
        <translation>已更改优先级：%1</translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n tasks changed</source>
        <translation>
            <numerusform>已更改 %n 个任务的优先级</numerusform>
        </translation>
    </message>
    <message>
        <source>Rescheduled: %1</source>
        <translation>已更改日期：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks rescheduled</source>
        <translation>
            <numerusform>已更改 %n 个任务的日期</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>已移动：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks moved</source>
        <translation>
            <numerusform>已移动 %n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags changed: %1</source>
        <translation>已更改标签：%1</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n tasks changed</source>
        <translation>
            <numerusform>已更改 %n 个任务的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1，移至“%2”</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskFacts</name>
    <message>
        <source>Created %1</source>
        <translation>创建于 %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>更改于 %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>完成于 %1</translation>
    </message>
    <message>
        <source>A change waits to be sent to the server</source>
        <translation>有一项更改等待发送到服务器</translation>
    </message>
    <message>
        <source>P%1</source>
        <translation>P%1</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskForm</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>返回列表（Esc）</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>删除（Del）</translation>
    </message>
    <message>
        <source>Title changed</source>
        <translation>标题已更改</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <translation>备注已更改</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>标记为完成</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskListView</name>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskMenus</name>
    <message>
        <source>&amp;Today</source>
        <translation>今天(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;omorrow</source>
        <translation>明天(&amp;O)</translation>
    </message>
    <message>
        <source>Next &amp;Monday</source>
        <translation>下周一(&amp;M)</translation>
    </message>
    <message>
        <source>In a &amp;week</source>
        <translation>一周后(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;No date</source>
        <translation>无日期(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Choose a date…</source>
        <translation>选择日期(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>收件箱(&amp;I)</translation>
    </message>
    <message>
        <source>No tag is in use yet</source>
        <translation>尚未使用任何标签</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Delete &amp;for good	Del</source>
        <translation>永久删除(&amp;F)	Del</translation>
    </message>
    <message>
        <source>&amp;Open again	Space</source>
        <translation>重新打开(&amp;O)	空格</translation>
    </message>
    <message>
        <source>&amp;Done	Space</source>
        <translation>完成(&amp;D)	空格</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>日期(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>优先级(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>移动到(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>Move &amp;up	Alt+Up</source>
        <translation>上移(&amp;U)	Alt+↑</translation>
    </message>
    <message>
        <source>Move do&amp;wn	Alt+Down</source>
        <translation>下移(&amp;W)	Alt+↓</translation>
    </message>
    <message>
        <source>Make a &amp;step of the one above	Alt+Right</source>
        <translation>设为上一任务的步骤(&amp;S)	Alt+→</translation>
    </message>
    <message>
        <source>De&amp;lete	Del</source>
        <translation>删除(&amp;L)	Del</translation>
    </message>
    <message>
        <source>&amp;Copy the link</source>
        <translation>复制链接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy the links</source>
        <translation>复制链接(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskProblem</name>
    <message>
        <source>A task needs a title.</source>
        <translation>任务需要标题。</translation>
    </message>
    <message>
        <source>A title can have %1 characters; this one has %2.</source>
        <translation>标题最多 %1 个字符；此标题有 %2 个。</translation>
    </message>
    <message>
        <source>Notes can have %1 characters; these have %2.</source>
        <translation>备注最多 %1 个字符；此备注有 %2 个。</translation>
    </message>
    <message>
        <source>This has characters that cannot be stored. Type it anew.</source>
        <translation>其中含有无法保存的字符。请重新输入。</translation>
    </message>
    <message>
        <source>A tag is one word of at most %1 characters, and a task can have %2 of them.</source>
        <translation>标签是最多 %1 个字符的一个词，一个任务最多可有 %2 个标签。</translation>
    </message>
    <message>
        <source>A task can have %1 reminders.</source>
        <translation>一个任务最多可有 %1 个提醒。</translation>
    </message>
    <message>
        <source>That list is no longer there.</source>
        <translation>该清单已不存在。</translation>
    </message>
    <message>
        <source>This cannot be stored here. Nothing was changed.</source>
        <translation>此内容无法保存在这里。没有更改任何内容。</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskProperties</name>
    <message>
        <source>Date changed</source>
        <translation>日期已更改</translation>
    </message>
    <message>
        <source>Priority changed</source>
        <translation>优先级已更改</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>标签已更改</translation>
    </message>
    <message>
        <source>Reminders changed</source>
        <translation>提醒已更改</translation>
    </message>
    <message>
        <source>Repetition changed</source>
        <translation>重复已更改</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskText</name>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>无优先级</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>优先级 %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday or word for a day, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>已逾期：%1</translation>
    </message>
    <message>
        <source>due: %1</source>
        <translation>截止：%1</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskViewModel</name>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步骤</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, hidden</source>
        <translation>
            <numerusform>%n 个步骤，已隐藏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>changed elsewhere too</source>
        <translation>在别处也有更改</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>with a reminder</source>
        <translation>有提醒</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>标签：%1</translation>
    </message>
</context>
<context>
    <name>Latchkey::TasksPage</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
</context>
<context>
    <name>Latchkey::TokenText</name>
    <message>
        <source>New list: %1</source>
        <translation>新建清单：%1</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>优先级 %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::TrayIcon</name>
    <message>
        <source>&amp;Open Latchkey</source>
        <translation>打开 Latchkey(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Add a task…</source>
        <translation>添加任务(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>Latchkey: %n due</source>
        <translation>
            <numerusform>Latchkey：%n 个任务到期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Latchkey::Validation</name>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>请输入您的电子邮件地址。</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. It should be like ana@example.org.</source>
        <translation>这看起来不像电子邮件地址。地址应类似 ana@example.org。</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>请设置密码。</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>请至少使用 %1 个字符。</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>请最多使用 %1 个字符。</translation>
    </message>
</context>
<context>
    <name>Latchkey::ViewBar</name>
    <message>
        <source>Show what is &amp;done</source>
        <translation>显示已完成的任务(&amp;D)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Save as filter…</source>
        <translation>保存为筛选器…</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>&amp;My own order</source>
        <translation>自定义顺序(&amp;M)</translation>
    </message>
    <message>
        <source>By d&amp;ate</source>
        <translation>按日期(&amp;A)</translation>
    </message>
    <message>
        <source>By &amp;priority</source>
        <translation>按优先级(&amp;P)</translation>
    </message>
    <message>
        <source>By &amp;title</source>
        <translation>按标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>最新优先(&amp;N)</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 个任务</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n 个任务</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::WaitingPage</name>
    <message>
        <source>Looking for your saved sign-in…</source>
        <translation>正在查找您保存的登录信息…</translation>
    </message>
</context>
<context>
    <name>Latchkey::WayButtons</name>
    <message>
        <source>Opening the browser…</source>
        <translation>正在打开浏览器…</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>正在请求代码…</translation>
    </message>
</context>
<context>
    <name>Latchkey::WelcomePage</name>
    <message>
        <source>On &amp;this computer</source>
        <translation>在此电脑上(&amp;T)</translation>
    </message>
    <message>
        <source>No server needed. Your tasks stay here; you choose an e-mail and a password.</source>
        <translation>无需服务器。您的任务保存在这里；您只需设置电子邮件和密码。</translation>
    </message>
    <message>
        <source>My &amp;server</source>
        <translation>我的服务器(&amp;S)</translation>
    </message>
    <message>
        <source>Sign in where your team or company keeps its tasks, or at a server of your own.</source>
        <translation>登录到您的团队或公司存放任务的地方，或您自己的服务器。</translation>
    </message>
    <message>
        <source>Where should your tasks live?</source>
        <translation>您想把任务放在哪里？</translation>
    </message>
    <message>
        <source>Welcome to Latchkey</source>
        <translation>欢迎使用 Latchkey</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Or go back to</source>
        <translation>或返回</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>Latchkey::WindowActions</name>
    <message>
        <source>&amp;Add a task</source>
        <translation>添加任务(&amp;A)</translation>
    </message>
    <message>
        <source>Add a task in a small &amp;window</source>
        <translation>在小窗口中添加任务(&amp;W)</translation>
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
        <source>&amp;Done, or open again</source>
        <translation>完成或重新打开(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Go t&amp;o, or do…</source>
        <translation>转到或执行(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Views and &amp;lists</source>
        <translation>视图和清单(&amp;L)</translation>
    </message>
    <message>
        <source>New l&amp;ist…</source>
        <translation>新建清单(&amp;I)…</translation>
    </message>
    <message>
        <source>New fil&amp;ter…</source>
        <translation>新建筛选器(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Statistics…</source>
        <translation>统计(&amp;S)…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>A&amp;bout Latchkey</source>
        <translation>关于 Latchkey(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>添加账户(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Manage accounts…</source>
        <translation>管理账户(&amp;M)…</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>关于 Latchkey</translation>
    </message>
    <message>
        <source>Latchkey %1</source>
        <translation>Latchkey %1</translation>
    </message>
    <message>
        <source>A desktop task client whose session is never lost.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>一款会话永不丢失的桌面任务客户端。

基于 GNU 通用公共许可证第 3 版或更高版本发布的自由软件。</translation>
    </message>
    <message>
        <source>Report a &amp;problem</source>
        <translation>报告问题(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>Latchkey::WishDesk</name>
    <message>
        <source>This cannot be opened. Latchkey opens files on this computer and its own links to tasks.</source>
        <translation>无法打开。Latchkey 可以打开这台电脑上的文件和它自己的任务链接。</translation>
    </message>
    <message>
        <source>No account that is signed in here has this task. It may have been deleted, or belong to somebody else.</source>
        <translation>这里登录的账户中都没有此任务。它可能已被删除，或属于其他人。</translation>
    </message>
</context>
<context>
    <name>Latchkey::Wording</name>
    <message>
        <source>%1. %2</source>
        <comment>heading, sentences</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, sentence</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of an enumeration</comment>
        <translation>、</translation>
    </message>
</context>
</TS>
