<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>Latchkey::AccountButton</name>
    <message>
        <source>Account: %1</source>
        <translation>اکاؤنٹ: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountColors</name>
    <message>
        <source>Teal</source>
        <translation>سبز مائل نیلا</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>نیلا</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>گلابی</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>عنبری</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفشی</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>سبز</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>سلیٹی</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountNotices</name>
    <message>
        <source>Unlock</source>
        <translation>اَن لاک کریں</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>You stay signed in only until you quit</source>
        <translation>آپ صرف ایپ سے باہر نکلنے تک سائن اِن رہیں گے</translation>
    </message>
    <message>
        <source>Unlock it to stay signed in longer.</source>
        <translation>زیادہ دیر سائن اِن رہنے کے لیے اسے اَن لاک کریں۔</translation>
    </message>
    <message>
        <source>You are working offline</source>
        <translation>آپ آف لائن ہیں</translation>
    </message>
    <message>
        <source>The server does not answer. What you change is kept here and sent when it does.</source>
        <translation>سرور جواب نہیں دے رہا۔ آپ کی تبدیلیاں یہاں محفوظ رہتی ہیں اور سرور کے جواب دیتے ہی بھیج دی جائیں گی۔</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent later.</source>
        <translation>آپ کی تبدیلیاں یہاں محفوظ ہیں اور بعد میں بھیجی جائیں گی۔</translation>
    </message>
    <message>
        <source>A task was changed here and elsewhere</source>
        <translation>ایک ٹاسک یہاں بھی بدلا گیا اور کہیں اور بھی</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks were changed here and elsewhere</source>
        <translation>
            <numerusform>%n ٹاسکس یہاں بھی بدلے گئے اور کہیں اور بھی</numerusform>
            <numerusform>%n ٹاسکس یہاں بھی بدلے گئے اور کہیں اور بھی</numerusform>
        </translation>
    </message>
    <message>
        <source>Both versions are kept until you choose.</source>
        <translation>آپ کے انتخاب تک دونوں ورژن رکھے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>موازنہ کریں</translation>
    </message>
    <message>
        <source>The key of your tasks on this computer is gone</source>
        <translation>اس کمپیوٹر پر آپ کے ٹاسکس کی کلید موجود نہیں رہی</translation>
    </message>
    <message>
        <source>The copy of your tasks on this computer is damaged</source>
        <translation>اس کمپیوٹر پر آپ کے ٹاسکس کی نقل خراب ہو گئی ہے</translation>
    </message>
    <message>
        <source>A newer Latchkey has kept your tasks on this computer</source>
        <translation>اس کمپیوٹر پر آپ کے ٹاسکس Latchkey کے نئے ورژن نے محفوظ کیے ہیں</translation>
    </message>
    <message>
        <source>Your tasks cannot be kept on this computer</source>
        <translation>آپ کے ٹاسکس اس کمپیوٹر پر محفوظ نہیں کیے جا سکتے</translation>
    </message>
    <message>
        <source>Whether it held changes that were not sent yet is not known.</source>
        <translation>یہ معلوم نہیں کہ اس میں ایسی تبدیلیاں تھیں یا نہیں جو ابھی بھیجی نہیں گئی تھیں۔</translation>
    </message>
    <message>
        <source>All your changes had been sent.</source>
        <translation>آپ کی تمام تبدیلیاں بھیجی جا چکی تھیں۔</translation>
    </message>
    <message>
        <source>It held changes that were not sent yet and cannot be read: %1.</source>
        <translation>اس میں ایسی تبدیلیاں تھیں جو ابھی بھیجی نہیں گئی تھیں اور پڑھی نہیں جا سکتیں: %1۔</translation>
    </message>
    <message>
        <source>What you change is lost if you quit before it is sent.</source>
        <translation>اگر آپ بھیجے جانے سے پہلے باہر نکل جائیں تو آپ کی تبدیلیاں ضائع ہو جائیں گی۔</translation>
    </message>
    <message>
        <source>Everything else is fetched from the server; the old copy stays as %1.</source>
        <translation>باقی سب کچھ سرور سے لیا جاتا ہے؛ پرانی نقل ⁨%1⁩ کے طور پر رہتی ہے۔</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountText</name>
    <message>
        <source>On this computer</source>
        <translation>اس کمپیوٹر پر</translation>
    </message>
    <message>
        <source>Looking for the sign-in</source>
        <translation>سائن اِن تلاش ہو رہا ہے</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>کی چین لاک ہے</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>کی چین کا انتظار ہے</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>سائن آؤٹ ہے</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>سائن اِن ہو رہا ہے</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>سائن اِن ہے</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>دوبارہ سائن اِن کریں</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>لاک ہے</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>سائن آؤٹ ہو رہا ہے</translation>
    </message>
</context>
<context>
    <name>Latchkey::AccountsDialog</name>
    <message>
        <source>Move up</source>
        <translation>اوپر لے جائیں</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نیچے لے جائیں</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;رنگ</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>سائن &amp;آؤٹ کریں</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;ہٹائیں…</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>اکاؤنٹ &amp;شامل کریں…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>اکاؤنٹس</translation>
    </message>
    <message>
        <source>Drag them into the order that you like.</source>
        <translation>انہیں گھسیٹ کر اپنی پسند کی ترتیب میں رکھیں۔</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>⁨%1⁩ سے سائن آؤٹ کریں؟</translation>
    </message>
    <message>
        <source>Some changes are not sent yet and would be lost: %1</source>
        <translation>کچھ تبدیلیاں ابھی بھیجی نہیں گئیں اور ضائع ہو جائیں گی: %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>سائن آؤٹ کریں</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>سائن اِن رہیں</translation>
    </message>
    <message>
        <source>The account is removed, but the keychain still holds its sign-in</source>
        <translation>اکاؤنٹ ہٹا دیا گیا ہے، مگر اس کا سائن اِن ابھی کی چین میں ہے</translation>
    </message>
    <message>
        <source>It is never used again and is deleted when the keychain allows it.</source>
        <translation>یہ دوبارہ کبھی استعمال نہیں ہو گا اور جب کی چین اجازت دے گا، حذف ہو جائے گا۔</translation>
    </message>
</context>
<context>
    <name>Latchkey::AddLine</name>
    <message>
        <source>Opening your tasks… This is added in a moment.</source>
        <translation>آپ کے ٹاسکس کھل رہے ہیں… یہ ابھی شامل ہو جائے گا۔</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>ٹاسک شامل کریں</translation>
    </message>
    <message>
        <source>Keep “%1” in the title instead</source>
        <translation>اس کے بجائے “⁨%1⁩” کو عنوان میں رکھیں</translation>
    </message>
    <message>
        <source>Task added</source>
        <translation>ٹاسک شامل ہو گیا</translation>
    </message>
    <message>
        <source>Tasks added: %1</source>
        <translation>شامل کیے گئے ٹاسکس: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::AddressProblem</name>
    <message>
        <source>Enter the server&apos;s address.</source>
        <translation>سرور کا پتہ درج کریں۔</translation>
    </message>
    <message>
        <source>This is not an address of a server. It should be like tasks.example.org.</source>
        <translation>یہ کسی سرور کا پتہ نہیں۔ یہ tasks.example.org جیسا ہونا چاہیے۔</translation>
    </message>
</context>
<context>
    <name>Latchkey::AuthorityFile</name>
    <message>
        <source>Choose…</source>
        <translation>چنیں…</translation>
    </message>
    <message>
        <source>Choose a certificate authority file</source>
        <translation>سرٹیفکیٹ اتھارٹی کی فائل چنیں</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>سرٹیفکیٹ اتھارٹی</translation>
    </message>
    <message>
        <source>There is no certificate in PEM form in “%1”. Nothing was changed.</source>
        <translation>“⁨%1⁩” میں PEM شکل کا کوئی سرٹیفکیٹ نہیں۔ کچھ نہیں بدلا گیا۔</translation>
    </message>
</context>
<context>
    <name>Latchkey::BrowserStep</name>
    <message>
        <source>&amp;Open again</source>
        <translation>دوبارہ &amp;کھولیں</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>&amp;پتہ کاپی کریں</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>اپنے براؤزر میں جاری رکھیں</translation>
    </message>
    <message>
        <source>Sign in at %1 in the window that opened. Then Latchkey goes on by itself.</source>
        <translation>جو ونڈو کھلی ہے اس میں ⁨%1⁩ پر سائن اِن کریں۔ اس کے بعد Latchkey خود آگے بڑھے گا۔</translation>
    </message>
    <message>
        <source>Copy the address and open it in a browser on this computer. Then Latchkey goes on by itself.</source>
        <translation>پتہ کاپی کریں اور اسی کمپیوٹر کے کسی براؤزر میں کھولیں۔ اس کے بعد Latchkey خود آگے بڑھے گا۔</translation>
    </message>
</context>
<context>
    <name>Latchkey::BulkBar</name>
    <message>
        <source>Done (Space)</source>
        <translation>مکمل (Space)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بحال کریں</translation>
    </message>
    <message>
        <source>Date (T)</source>
        <translation>تاریخ (T)</translation>
    </message>
    <message>
        <source>Priority (1 to 4)</source>
        <translation>ترجیح (1 تا 4)</translation>
    </message>
    <message>
        <source>Move to (V)</source>
        <translation>منتقل کریں (V)</translation>
    </message>
    <message>
        <source>Tags (@)</source>
        <translation>ٹیگز (@)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>حذف کریں (Del)</translation>
    </message>
    <message>
        <source>Choose none (Esc)</source>
        <translation>انتخاب ختم کریں (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n منتخب</numerusform>
            <numerusform>%n منتخب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::BusNotifier</name>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>بعد میں یاد دلائیں</translation>
    </message>
</context>
<context>
    <name>Latchkey::BusyIndicator</name>
    <message>
        <source>Working</source>
        <translation>کام جاری ہے</translation>
    </message>
</context>
<context>
    <name>Latchkey::Chart</name>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n ٹاسک</numerusform>
            <numerusform>%n ٹاسکس</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::ColumnsEdit</name>
    <message>
        <source>What the columns mean</source>
        <translation>کالموں کا مطلب</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>کالم %1</translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation>کالم %1 کا مطلب</translation>
    </message>
</context>
<context>
    <name>Latchkey::CommandPalette</name>
    <message>
        <source>Go to a list, find a task, or do something</source>
        <translation>فہرست پر جائیں، ٹاسک ڈھونڈیں یا کچھ کریں</translation>
    </message>
    <message>
        <source>What to go to or to do</source>
        <translation>کہاں جانا یا کیا کرنا ہے</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>جو مراد ہے</translation>
    </message>
    <message>
        <source>Nothing is called “%1”.</source>
        <translation>”%1“ نام کی کوئی چیز نہیں۔</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>⁨Esc⁩ بند کرتا ہے</translation>
    </message>
    <message numerus="yes">
        <source>The first %n results</source>
        <translation>
            <numerusform>پہلا %n نتیجہ</numerusform>
            <numerusform>پہلے %n نتائج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n نتیجہ</numerusform>
            <numerusform>%n نتائج</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::Commands</name>
    <message>
        <source>Add a task</source>
        <translation>ٹاسک شامل کریں</translation>
    </message>
    <message>
        <source>Add a task in a small window</source>
        <translation>چھوٹی ونڈو میں ٹاسک شامل کریں</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>کالعدم کریں</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>ریفریش کریں</translation>
    </message>
    <message>
        <source>Done, or open again</source>
        <translation>مکمل کریں، یا دوبارہ کھولیں</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>عنوان میں ترمیم کریں</translation>
    </message>
    <message>
        <source>Show all of a task</source>
        <translation>ٹاسک کی پوری تفصیل دکھائیں</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>کوئی ترجیح نہیں</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>ترجیح %1</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>تاریخ چنیں</translation>
    </message>
    <message>
        <source>Move to a list</source>
        <translation>فہرست میں منتقل کریں</translation>
    </message>
    <message>
        <source>Choose tags</source>
        <translation>ٹیگز چنیں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Move up or down</source>
        <translation>اوپر یا نیچے لے جائیں</translation>
    </message>
    <message>
        <source>Make it a step, or a task again</source>
        <translation>مرحلہ بنائیں، یا دوبارہ ٹاسک</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>اگلا ٹاسک</translation>
    </message>
    <message>
        <source>Previous task</source>
        <translation>پچھلا ٹاسک</translation>
    </message>
    <message>
        <source>Choose this one too</source>
        <translation>اسے بھی چنیں</translation>
    </message>
    <message>
        <source>Choose all, or only one</source>
        <translation>سب چنیں، یا صرف ایک</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>سمیٹیں یا کھولیں</translation>
    </message>
    <message>
        <source>Find a command, a place or a task</source>
        <translation>کمانڈ، جگہ یا ٹاسک ڈھونڈیں</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>تلاش کریں</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>اِن باکس پر جائیں</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>آج پر جائیں</translation>
    </message>
    <message>
        <source>Go to what is upcoming</source>
        <translation>آنے والے پر جائیں</translation>
    </message>
    <message>
        <source>Go to all tasks</source>
        <translation>تمام ٹاسکس پر جائیں</translation>
    </message>
    <message>
        <source>Go to what is completed</source>
        <translation>مکمل شدہ پر جائیں</translation>
    </message>
    <message>
        <source>View or list %1</source>
        <translation>منظر یا فہرست %1</translation>
    </message>
    <message>
        <source>Show or hide views and lists</source>
        <translation>مناظر اور فہرستیں دکھائیں یا چھپائیں</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>نئی فہرست</translation>
    </message>
    <message>
        <source>New filter; keeps what is searched for</source>
        <translation>نیا فلٹر؛ جو تلاش کیا جا رہا ہے اسے رکھتا ہے</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>اعداد و شمار</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>مینو</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>کی بورڈ شارٹ کٹس</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>⁨Latchkey⁩ کے بارے میں</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>ابھی لاک کریں</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>باہر نکلیں</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>اکاؤنٹ %1</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>اکاؤنٹ شامل کریں</translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <translation>اکاؤنٹس کا انتظام کریں</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>ٹاسکس</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>جو چنا گیا ہے</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>فہرست میں</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>جگہیں</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ونڈو</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>اکاؤنٹس</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>لنک کاپی کریں</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>مسئلے کی اطلاع دیں</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>بڑا متن</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>چھوٹا متن</translation>
    </message>
    <message>
        <source>Text of the usual size</source>
        <translation>معمول کے سائز کا متن</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConflictDialog</name>
    <message>
        <source>Keep &amp;mine</source>
        <translation>&amp;میرا رکھیں</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation>&amp;دوسرا رکھیں</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>د&amp;ونوں رکھیں</translation>
    </message>
    <message>
        <source>Changed here and elsewhere</source>
        <translation>یہاں بھی بدلا گیا اور کہیں اور بھی</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>بعد میں طے کریں</translation>
    </message>
    <message>
        <source>What you entered here replaces what came from elsewhere</source>
        <translation>جو آپ نے یہاں درج کیا وہ کہیں اور سے آئے ہوئے کی جگہ لے گا</translation>
    </message>
    <message>
        <source>What came from elsewhere stays</source>
        <translation>جو کہیں اور سے آیا وہی رہے گا</translation>
    </message>
    <message>
        <source>Theirs stays, and yours becomes a task of its own beside it</source>
        <translation>دوسرا برقرار رہے گا، اور آپ کا اس کے ساتھ ایک الگ ٹاسک بن جائے گا</translation>
    </message>
    <message>
        <source>You changed this task here, and it was deleted elsewhere. Nothing is lost.</source>
        <translation>آپ نے یہ ٹاسک یہاں بدلا، اور کہیں اور اسے حذف کر دیا گیا۔ کچھ ضائع نہیں ہوا۔</translation>
    </message>
    <message>
        <source>This was changed here and elsewhere at the same time. Nothing is lost.</source>
        <translation>یہ ایک ہی وقت میں یہاں بھی بدلا گیا اور کہیں اور بھی۔ کچھ ضائع نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Tasks to decide: %1.</source>
        <translation>فیصلہ طلب ٹاسکس: %1۔</translation>
    </message>
    <message>
        <source>Let it be &amp;deleted</source>
        <translation>&amp;حذف رہنے دیں</translation>
    </message>
    <message>
        <source>Mine, from here</source>
        <translation>میرا، یہاں سے</translation>
    </message>
    <message>
        <source>Theirs, from elsewhere</source>
        <translation>دوسرا، کہیں اور سے</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <translation>%1، میرا: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1، دوسرا: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConflictMark</name>
    <message>
        <source>Changed here and elsewhere. Both are kept until you choose.</source>
        <translation>یہاں بھی بدلا گیا اور کہیں اور بھی۔ آپ کے انتخاب تک دونوں رکھے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>موازنہ کریں</translation>
    </message>
</context>
<context>
    <name>Latchkey::ConflictText</name>
    <message>
        <source>nothing</source>
        <translation>کچھ نہیں</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>List</source>
        <translation>فہرست</translation>
    </message>
    <message>
        <source>Step of</source>
        <translation>کس کا مرحلہ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>ترجیح</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مقررہ تاریخ</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>تکرار</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ٹیگز</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>یاد دہانیاں</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>کوڑے دان</translation>
    </message>
    <message>
        <source>done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>open</source>
        <translation>نامکمل</translation>
    </message>
    <message>
        <source>a task of its own</source>
        <translation>ایک الگ ٹاسک</translation>
    </message>
    <message>
        <source>a step of another task</source>
        <translation>کسی اور ٹاسک کا مرحلہ</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منتقل کیا گیا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>کوئی تاریخ نہیں</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>کوڑے دان میں</translation>
    </message>
    <message>
        <source>not in the trash</source>
        <translation>کوڑے دان میں نہیں</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>اِن باکس</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حذف شدہ</translation>
    </message>
</context>
<context>
    <name>Latchkey::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>کاپی ہو گیا</translation>
    </message>
</context>
<context>
    <name>Latchkey::DeviceRow</name>
    <message>
        <source>This device</source>
        <translation>یہ ڈیوائس</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>سائن آؤٹ کریں</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>سائن آؤٹ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Sign out: %1</source>
        <translation>سائن آؤٹ کریں: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Latchkey::DeviceStep</name>
    <message>
        <source>Code: %1</source>
        <translation>کوڈ: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Sign in on any device</source>
        <translation>کسی بھی ڈیوائس پر سائن اِن کریں</translation>
    </message>
    <message>
        <source>Open %1 in a browser, here or on another device, and enter this code:</source>
        <translation>یہاں یا کسی اور ڈیوائس پر براؤزر میں ⁨%1⁩ کھولیں اور یہ کوڈ درج کریں:</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>کوڈ &amp;کاپی کریں</translation>
    </message>
    <message>
        <source>&amp;Open the page here</source>
        <translation>صفحہ &amp;یہاں کھولیں</translation>
    </message>
    <message>
        <source>The code is no longer good.</source>
        <translation>کوڈ کی میعاد ختم ہو گئی ہے۔</translation>
    </message>
    <message>
        <source>The code is good for a minute at most.</source>
        <translation>کوڈ زیادہ سے زیادہ ایک منٹ کے لیے کارآمد ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>The code is good for %n minutes.</source>
        <translation>
            <numerusform>کوڈ %n منٹ کے لیے کارآمد ہے۔</numerusform>
            <numerusform>کوڈ %n منٹ کے لیے کارآمد ہے۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::DeviceText</name>
    <message>
        <source>An unknown device</source>
        <translation>نامعلوم ڈیوائس</translation>
    </message>
    <message>
        <source>Latchkey on %1</source>
        <translation>⁨%1⁩ پر Latchkey</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>ابھی استعمال میں ہے</translation>
    </message>
    <message>
        <source>Last use unknown</source>
        <translation>آخری استعمال معلوم نہیں</translation>
    </message>
    <message>
        <source>Used just now</source>
        <translation>ابھی ابھی استعمال ہوئی</translation>
    </message>
    <message numerus="yes">
        <source>Used %n minutes ago</source>
        <translation>
            <numerusform>%n منٹ پہلے استعمال ہوئی</numerusform>
            <numerusform>%n منٹ پہلے استعمال ہوئی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %n hours ago</source>
        <translation>
            <numerusform>%n گھنٹہ پہلے استعمال ہوئی</numerusform>
            <numerusform>%n گھنٹے پہلے استعمال ہوئی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %n days ago</source>
        <translation>
            <numerusform>%n دن پہلے استعمال ہوئی</numerusform>
            <numerusform>%n دن پہلے استعمال ہوئی</numerusform>
        </translation>
    </message>
    <message>
        <source>Used on %1</source>
        <translation>%1 کو استعمال ہوئی</translation>
    </message>
</context>
<context>
    <name>Latchkey::DevicesDialog</name>
    <message>
        <source>You are signed in on this device only.</source>
        <translation>آپ صرف اسی ڈیوائس پر سائن اِن ہیں۔</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;ریفریش کریں</translation>
    </message>
    <message>
        <source>Sign out all &amp;others</source>
        <translation>باقی &amp;سب کو سائن آؤٹ کریں</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere</source>
        <translation>ہر &amp;جگہ سے سائن آؤٹ کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>ڈیوائسز</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>اس کمپیوٹر پر</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>⁨%1⁩ پر</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>آپ کہاں کہاں سائن اِن ہیں</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>سرور سے پوچھا جا رہا ہے…</translation>
    </message>
    <message numerus="yes">
        <source>Signed in on %n devices</source>
        <translation>
            <numerusform>%n ڈیوائسز پر سائن اِن ہیں</numerusform>
            <numerusform>%n ڈیوائسز پر سائن اِن ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out this device?</source>
        <translation>اس ڈیوائس کو سائن آؤٹ کریں؟</translation>
    </message>
    <message>
        <source>%1 has to sign in again. What it has not sent yet stays on it.</source>
        <translation>⁨%1⁩ پر دوبارہ سائن اِن کرنا ہو گا۔ جو کچھ اس نے ابھی نہیں بھیجا وہ اسی پر رہے گا۔</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>سائن آؤٹ کریں</translation>
    </message>
    <message>
        <source>Keep it signed in</source>
        <translation>سائن اِن رہنے دیں</translation>
    </message>
    <message>
        <source>Sign out all other devices?</source>
        <translation>باقی تمام ڈیوائسز کو سائن آؤٹ کریں؟</translation>
    </message>
    <message>
        <source>They have to sign in again. What they have not sent yet stays on them. This device stays signed in.</source>
        <translation>ان پر دوبارہ سائن اِن کرنا ہو گا۔ جو کچھ انہوں نے ابھی نہیں بھیجا وہ انہی پر رہے گا۔ یہ ڈیوائس سائن اِن رہے گی۔</translation>
    </message>
    <message>
        <source>Sign out all others</source>
        <translation>باقی سب کو سائن آؤٹ کریں</translation>
    </message>
    <message>
        <source>Keep them signed in</source>
        <translation>انہیں سائن اِن رہنے دیں</translation>
    </message>
    <message>
        <source>Whether it was signed out is not known. Refresh the list to see.</source>
        <translation>یہ معلوم نہیں کہ سائن آؤٹ ہوا یا نہیں۔ دیکھنے کے لیے فہرست ریفریش کریں۔</translation>
    </message>
    <message>
        <source>Nothing was signed out.</source>
        <translation>کچھ بھی سائن آؤٹ نہیں ہوا۔</translation>
    </message>
</context>
<context>
    <name>Latchkey::DialogButtons</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
</context>
<context>
    <name>Latchkey::Disclosure</name>
    <message>
        <source>Shown below</source>
        <translation>نیچے دکھایا گیا</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>چھپا ہوا</translation>
    </message>
</context>
<context>
    <name>Latchkey::DueEdit</name>
    <message>
        <source>Due</source>
        <translation>مقررہ تاریخ</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>کوئی تاریخ نہیں</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>تاخیر شدہ: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::DuePanel</name>
    <message>
        <source>Due date</source>
        <translation>مقررہ تاریخ</translation>
    </message>
    <message>
        <source>The date in words</source>
        <translation>تاریخ، الفاظ میں</translation>
    </message>
    <message>
        <source>“next friday 9am”, “27 Jan”</source>
        <translation>“⁨next friday 9am⁩”، “⁨27 Jan⁩”</translation>
    </message>
    <message>
        <source>That is no date yet</source>
        <translation>یہ ابھی کوئی تاریخ نہیں</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>آئندہ کل</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>ویک اینڈ</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>اگلا ہفتہ</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>کوئی تاریخ نہیں</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd، d MMM</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>ٹائم زون</translation>
    </message>
    <message>
        <source>Wherever I am</source>
        <translation>جہاں بھی میں ہوں</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>پچھلا مہینہ</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>اگلا مہینہ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>دن</translation>
    </message>
</context>
<context>
    <name>Latchkey::DueText</name>
    <message>
        <source>%1 (%2)</source>
        <comment>when (in which zone)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::ErrorText</name>
    <message>
        <source>The server cannot be reached</source>
        <translation>سرور سے رابطہ نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>No connection could be made, so nothing was sent.</source>
        <translation>رابطہ نہیں ہو سکا، اس لیے کچھ نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>Check your network and the server&apos;s address, then try again.</source>
        <translation>اپنا نیٹ ورک اور سرور کا پتہ دیکھیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>رابطہ منقطع ہو گیا</translation>
    </message>
    <message>
        <source>The server stopped answering in the middle.</source>
        <translation>سرور نے بیچ میں جواب دینا بند کر دیا۔</translation>
    </message>
    <message>
        <source>Try again; nothing is done twice.</source>
        <translation>دوبارہ کوشش کریں؛ کوئی کام دو بار نہیں ہو گا۔</translation>
    </message>
    <message>
        <source>The server takes too long</source>
        <translation>سرور بہت دیر لگا رہا ہے</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>وقت پر جواب نہیں آیا۔</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>تھوڑی دیر میں دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The answer was cut short</source>
        <translation>جواب ادھورا رہ گیا</translation>
    </message>
    <message>
        <source>Only a part of the server&apos;s answer arrived.</source>
        <translation>سرور کے جواب کا صرف ایک حصہ پہنچا۔</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>رابطہ محفوظ نہیں</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be verified, so nothing was sent to it.</source>
        <translation>سرور کے سرٹیفکیٹ کی تصدیق نہیں ہو سکی، اس لیے اسے کچھ نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>Check the address and your computer&apos;s date. If both are right, ask whoever runs the server.</source>
        <translation>پتہ اور اپنے کمپیوٹر کی تاریخ دیکھیں۔ اگر دونوں درست ہوں تو سرور چلانے والے سے پوچھیں۔</translation>
    </message>
    <message>
        <source>This address is not encrypted</source>
        <translation>یہ پتہ انکرپٹڈ نہیں</translation>
    </message>
    <message>
        <source>Latchkey sends passwords over https only.</source>
        <translation>پاس ورڈ صرف https پر بھیجے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>ایسا پتہ استعمال کریں جو ⁨https://⁩ سے شروع ہو۔</translation>
    </message>
    <message>
        <source>The server points elsewhere</source>
        <translation>سرور کسی اور جگہ بھیج رہا ہے</translation>
    </message>
    <message>
        <source>It asked for something at another address. That was refused.</source>
        <translation>اس نے کسی اور پتے سے کچھ مانگا۔ اس سے انکار کر دیا گیا۔</translation>
    </message>
    <message>
        <source>Check the server&apos;s address.</source>
        <translation>سرور کا پتہ دیکھیں۔</translation>
    </message>
    <message>
        <source>The server has moved, or a sign-in page of your network answers</source>
        <translation>سرور منتقل ہو گیا ہے، یا آپ کے نیٹ ورک کا سائن اِن صفحہ جواب دے رہا ہے</translation>
    </message>
    <message>
        <source>The request was sent elsewhere, which Latchkey does not follow.</source>
        <translation>درخواست کو کہیں اور بھیجا گیا، اور Latchkey ایسے پتے پر نہیں جاتا۔</translation>
    </message>
    <message>
        <source>Open a web page to see whether your network wants you to sign in, or check the server&apos;s address.</source>
        <translation>کوئی ویب صفحہ کھول کر دیکھیں کہ کیا آپ کا نیٹ ورک سائن اِن مانگ رہا ہے، یا سرور کا پتہ دیکھیں۔</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>جواب بہت بڑا ہے</translation>
    </message>
    <message>
        <source>The server sent more than Latchkey accepts.</source>
        <translation>سرور نے اس سے زیادہ بھیجا جتنا Latchkey قبول کرتا ہے۔</translation>
    </message>
    <message>
        <source>Check that the address is the one of a task server.</source>
        <translation>دیکھیں کہ پتہ کسی ٹاسک سرور کا ہے۔</translation>
    </message>
    <message>
        <source>This does not look like a task server</source>
        <translation>یہ ٹاسک سرور نہیں لگتا</translation>
    </message>
    <message>
        <source>Its answer is not one that Latchkey understands.</source>
        <translation>اس کا جواب Latchkey کی سمجھ میں نہیں آتا۔</translation>
    </message>
    <message>
        <source>Check the address. Your network may also ask you to sign in to it first.</source>
        <translation>پتہ دیکھیں۔ ہو سکتا ہے آپ کا نیٹ ورک بھی پہلے سائن اِن مانگ رہا ہو۔</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n سیکنڈ</numerusform>
            <numerusform>%n سیکنڈ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n منٹ</numerusform>
            <numerusform>%n منٹ</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>%1 بعد دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The server no longer accepts this sign-in</source>
        <translation>سرور اب یہ سائن اِن قبول نہیں کرتا</translation>
    </message>
    <message>
        <source>Your changes are kept on this computer.</source>
        <translation>آپ کی تبدیلیاں اس کمپیوٹر پر محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>Sign in again to go on.</source>
        <translation>جاری رکھنے کے لیے دوبارہ سائن اِن کریں۔</translation>
    </message>
    <message>
        <source>The server does not allow this</source>
        <translation>سرور اس کی اجازت نہیں دیتا</translation>
    </message>
    <message>
        <source>Your account may not do this here.</source>
        <translation>آپ کے اکاؤنٹ کو یہاں یہ کرنے کی اجازت نہیں۔</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>سرور چلانے والے سے پوچھیں۔</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>یہ اب موجود نہیں</translation>
    </message>
    <message>
        <source>It was probably deleted on another device.</source>
        <translation>اسے غالباً کسی اور ڈیوائس پر حذف کر دیا گیا۔</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>فہرست ریفریش کریں۔</translation>
    </message>
    <message>
        <source>It was changed elsewhere</source>
        <translation>یہ کہیں اور بدل دیا گیا</translation>
    </message>
    <message>
        <source>Somebody changed it at the same time.</source>
        <translation>کسی نے اسی وقت اسے بدل دیا۔</translation>
    </message>
    <message>
        <source>Look at the newest version, then make your change again.</source>
        <translation>تازہ ترین ورژن دیکھیں، پھر اپنی تبدیلی دوبارہ کریں۔</translation>
    </message>
    <message>
        <source>The server does not accept this</source>
        <translation>سرور اسے قبول نہیں کرتا</translation>
    </message>
    <message>
        <source>Something that was entered does not fit its rules.</source>
        <translation>جو درج کیا گیا اس میں سے کچھ سرور کے اصولوں کے مطابق نہیں۔</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>درست کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <translation>بہت زیادہ کوششیں</translation>
    </message>
    <message>
        <source>The server asks for a pause.</source>
        <translation>سرور کچھ دیر رکنے کو کہہ رہا ہے۔</translation>
    </message>
    <message>
        <source>The server has a problem</source>
        <translation>سرور میں کوئی مسئلہ ہے</translation>
    </message>
    <message>
        <source>It could not answer just now. This is not your fault.</source>
        <translation>وہ اس وقت جواب نہیں دے سکا۔ اس میں آپ کا قصور نہیں۔</translation>
    </message>
    <message>
        <source>E-mail or password is wrong</source>
        <translation>ای میل یا پاس ورڈ غلط ہے</translation>
    </message>
    <message>
        <source>The server does not know this combination.</source>
        <translation>سرور اس ای میل اور پاس ورڈ کو ایک ساتھ نہیں پہچانتا۔</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>دونوں دیکھیں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>There is an account with this e-mail already</source>
        <translation>اس ای میل کا اکاؤنٹ پہلے سے موجود ہے</translation>
    </message>
    <message>
        <source>Sign in instead, or use another e-mail.</source>
        <translation>اس کے بجائے سائن اِن کریں، یا کوئی اور ای میل استعمال کریں۔</translation>
    </message>
    <message>
        <source>This name is taken</source>
        <translation>یہ نام پہلے سے لیا جا چکا ہے</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>کوئی اور نام چنیں۔</translation>
    </message>
    <message>
        <source>That is another account</source>
        <translation>یہ کوئی اور اکاؤنٹ ہے</translation>
    </message>
    <message>
        <source>The tasks here belong to somebody else. They were not touched.</source>
        <translation>یہاں کے ٹاسکس کسی اور کے ہیں۔ انہیں چھیڑا نہیں گیا۔</translation>
    </message>
    <message>
        <source>Sign in as the same person, or sign out first.</source>
        <translation>اسی شخص کے طور پر سائن اِن کریں، یا پہلے سائن آؤٹ کریں۔</translation>
    </message>
    <message>
        <source>Another Latchkey is busy with this account</source>
        <translation>ایک اور Latchkey اس اکاؤنٹ کے ساتھ مصروف ہے</translation>
    </message>
    <message>
        <source>It holds the session for the moment.</source>
        <translation>فی الحال سیشن اس کے پاس ہے۔</translation>
    </message>
    <message>
        <source>Latchkey is locked</source>
        <translation>⁨Latchkey⁩ لاک ہے</translation>
    </message>
    <message>
        <source>Your changes are kept.</source>
        <translation>آپ کی تبدیلیاں محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>Unlock it to go on.</source>
        <translation>جاری رکھنے کے لیے اسے اَن لاک کریں۔</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>آپ سائن آؤٹ ہیں</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>جاری رکھنے کے لیے سائن اِن کریں۔</translation>
    </message>
    <message>
        <source>Your session ended</source>
        <translation>آپ کا سیشن ختم ہو گیا</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>دوبارہ سائن اِن کریں۔</translation>
    </message>
    <message>
        <source>A code is needed as well</source>
        <translation>ایک کوڈ بھی درکار ہے</translation>
    </message>
    <message>
        <source>This account is protected by a second factor.</source>
        <translation>یہ اکاؤنٹ دو قدمی توثیق سے محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Sign in again and enter the code of your authenticator app.</source>
        <translation>دوبارہ سائن اِن کریں اور اپنی توثیقی ایپ کا کوڈ درج کریں۔</translation>
    </message>
    <message>
        <source>The code is not right</source>
        <translation>کوڈ درست نہیں</translation>
    </message>
    <message>
        <source>It may have changed meanwhile.</source>
        <translation>شاید اس دوران بدل گیا ہو۔</translation>
    </message>
    <message>
        <source>Enter the code shown now.</source>
        <translation>جو کوڈ اب دکھائی دے رہا ہے وہ درج کریں۔</translation>
    </message>
    <message>
        <source>The code came too late</source>
        <translation>کوڈ بہت دیر سے آیا</translation>
    </message>
    <message>
        <source>The server wants the password once more.</source>
        <translation>سرور ایک بار پھر پاس ورڈ مانگ رہا ہے۔</translation>
    </message>
    <message>
        <source>Enter your password, then the code.</source>
        <translation>اپنا پاس ورڈ درج کریں، پھر کوڈ۔</translation>
    </message>
    <message>
        <source>Signing in was refused</source>
        <translation>سائن اِن سے انکار کر دیا گیا</translation>
    </message>
    <message>
        <source>It was cancelled in the browser, or the provider does not allow it.</source>
        <translation>اسے براؤزر میں منسوخ کیا گیا، یا فراہم کنندہ اس کی اجازت نہیں دیتا۔</translation>
    </message>
    <message>
        <source>Try again, or ask whoever runs the sign-in.</source>
        <translation>دوبارہ کوشش کریں، یا سائن اِن سروس چلانے والے سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>کسی نے سائن اِن نہیں کیا</translation>
    </message>
    <message>
        <source>The browser did not come back in time.</source>
        <translation>براؤزر سے وقت پر جواب نہیں آیا۔</translation>
    </message>
    <message>
        <source>Try again, and finish signing in in the browser.</source>
        <translation>دوبارہ کوشش کریں، اور براؤزر میں سائن اِن مکمل کریں۔</translation>
    </message>
    <message>
        <source>The sign-in could not be verified</source>
        <translation>سائن اِن کی تصدیق نہیں ہو سکی</translation>
    </message>
    <message>
        <source>What the provider sent does not prove who you are, so it was not used.</source>
        <translation>فراہم کنندہ نے جو بھیجا اس سے آپ کی شناخت ثابت نہیں ہوتی، اس لیے اسے استعمال نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>Check your computer&apos;s date and try again. If it stays, ask whoever runs the sign-in.</source>
        <translation>اپنے کمپیوٹر کی تاریخ دیکھیں اور دوبارہ کوشش کریں۔ اگر مسئلہ رہے تو سائن اِن سروس چلانے والے سے پوچھیں۔</translation>
    </message>
    <message>
        <source>The provider does not know Latchkey</source>
        <translation>فراہم کنندہ Latchkey کو نہیں پہچانتا</translation>
    </message>
    <message>
        <source>It does not accept the client id that was given.</source>
        <translation>وہ دی گئی کلائنٹ آئی ڈی قبول نہیں کرتا۔</translation>
    </message>
    <message>
        <source>Ask whoever runs the sign-in for the client id of this app.</source>
        <translation>سائن اِن سروس چلانے والے سے اس ایپ کی کلائنٹ آئی ڈی پوچھیں۔</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>کوئی براؤزر نہیں کھل سکا</translation>
    </message>
    <message>
        <source>Signing in here needs one.</source>
        <translation>یہاں سائن اِن کے لیے براؤزر ضروری ہے۔</translation>
    </message>
    <message>
        <source>Copy the address into a browser, or sign in with a code on another device.</source>
        <translation>پتہ کسی براؤزر میں کاپی کریں، یا کسی اور ڈیوائس پر کوڈ سے سائن اِن کریں۔</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>آپ کا کی چین لاک ہے</translation>
    </message>
    <message>
        <source>Your sign-in is kept in it and nothing was lost.</source>
        <translation>آپ کا سائن اِن اسی میں ہے اور کچھ ضائع نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Unlock the keychain to go on.</source>
        <translation>جاری رکھنے کے لیے کی چین اَن لاک کریں۔</translation>
    </message>
    <message>
        <source>Your keychain does not answer</source>
        <translation>آپ کا کی چین جواب نہیں دے رہا</translation>
    </message>
    <message>
        <source>See whether it asks for its password in another window. Latchkey keeps waiting.</source>
        <translation>دیکھیں کہ کیا وہ کسی اور ونڈو میں اپنا پاس ورڈ مانگ رہا ہے۔ Latchkey انتظار کرتا رہے گا۔</translation>
    </message>
    <message>
        <source>There is no keychain on this computer</source>
        <translation>اس کمپیوٹر پر کوئی کی چین نہیں</translation>
    </message>
    <message>
        <source>Latchkey never writes your sign-in to a file instead.</source>
        <translation>آپ کا سائن اِن کبھی کسی فائل میں نہیں لکھا جاتا۔</translation>
    </message>
    <message>
        <source>You stay signed in until you quit. Install or start a keychain service to stay signed in longer.</source>
        <translation>آپ ایپ سے باہر نکلنے تک سائن اِن رہیں گے۔ زیادہ دیر سائن اِن رہنے کے لیے کی چین سروس انسٹال کریں یا چلائیں۔</translation>
    </message>
    <message>
        <source>The keychain refused to store your sign-in</source>
        <translation>کی چین نے آپ کا سائن اِن محفوظ کرنے سے انکار کر دیا</translation>
    </message>
    <message>
        <source>You stay signed in until you quit.</source>
        <translation>آپ ایپ سے باہر نکلنے تک سائن اِن رہیں گے۔</translation>
    </message>
    <message>
        <source>Allow Latchkey to use the keychain, then try again.</source>
        <translation>کی چین استعمال کرنے کے لیے Latchkey کو اجازت دیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The keychain did not keep your sign-in</source>
        <translation>کی چین نے آپ کا سائن اِن محفوظ نہیں رکھا</translation>
    </message>
    <message>
        <source>What was read back is not what was stored. You stay signed in until you quit.</source>
        <translation>جو واپس پڑھا گیا وہ محفوظ کیے گئے سے مختلف ہے۔ آپ ایپ سے باہر نکلنے تک سائن اِن رہیں گے۔</translation>
    </message>
    <message>
        <source>Check that the keychain works and is not full.</source>
        <translation>دیکھیں کہ کی چین ٹھیک چل رہا ہے اور بھرا ہوا نہیں۔</translation>
    </message>
    <message>
        <source>Your sign-in is kept in another keychain</source>
        <translation>آپ کا سائن اِن کسی اور کی چین میں ہے</translation>
    </message>
    <message>
        <source>That one does not answer now. Nothing was lost or replaced.</source>
        <translation>وہ اس وقت جواب نہیں دے رہا۔ کچھ ضائع یا تبدیل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Start the keychain that you used before, then start Latchkey again.</source>
        <translation>جو کی چین آپ پہلے استعمال کرتے تھے اسے چلائیں، پھر Latchkey دوبارہ شروع کریں۔</translation>
    </message>
    <message>
        <source>A newer Latchkey has kept your sign-in</source>
        <translation>آپ کا سائن اِن Latchkey کے نئے ورژن نے محفوظ کیا ہے</translation>
    </message>
    <message>
        <source>This version cannot read it. Your tasks are not affected.</source>
        <translation>یہ ورژن اسے نہیں پڑھ سکتا۔ آپ کے ٹاسکس پر کوئی اثر نہیں پڑا۔</translation>
    </message>
    <message>
        <source>Update Latchkey, or sign in again: that replaces what the newer one has kept.</source>
        <translation>⁨Latchkey⁩ کو اپ ڈیٹ کریں، یا دوبارہ سائن اِن کریں: اس سے نئے ورژن کا محفوظ کیا ہوا بدل جائے گا۔</translation>
    </message>
    <message>
        <source>Your saved sign-in is no longer in the keychain</source>
        <translation>آپ کا محفوظ کیا ہوا سائن اِن اب کی چین میں نہیں</translation>
    </message>
    <message>
        <source>Your tasks are not affected.</source>
        <translation>آپ کے ٹاسکس پر کوئی اثر نہیں پڑا۔</translation>
    </message>
    <message>
        <source>Your saved sign-in cannot be read</source>
        <translation>آپ کا محفوظ کیا ہوا سائن اِن پڑھا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>Something is not filled in correctly</source>
        <translation>کچھ درست نہیں بھرا گیا</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>کچھ نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation>کوئی فائل پڑھی یا لکھی نہیں جا سکی</translation>
    </message>
    <message>
        <source>Your disk may be full or read-only.</source>
        <translation>ہو سکتا ہے آپ کی ڈسک بھری ہوئی ہو یا صرف پڑھنے کے لیے ہو۔</translation>
    </message>
    <message>
        <source>Free some space or check the folder&apos;s permissions, then try again.</source>
        <translation>کچھ جگہ خالی کریں یا فولڈر کی اجازتیں دیکھیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>روک دیا گیا</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>This is not an e-mail address the server accepts.</source>
        <translation>سرور یہ ای میل پتہ قبول نہیں کرتا۔</translation>
    </message>
    <message>
        <source>The server does not accept this password.</source>
        <translation>سرور یہ پاس ورڈ قبول نہیں کرتا۔</translation>
    </message>
    <message>
        <source>The server does not accept this.</source>
        <translation>سرور اسے قبول نہیں کرتا۔</translation>
    </message>
</context>
<context>
    <name>Latchkey::Exchange</name>
    <message>
        <source>titles</source>
        <translation>عنوانات</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>what is done</source>
        <translation>کیا مکمل ہے</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>فہرستیں</translation>
    </message>
    <message>
        <source>what is a step of what</source>
        <translation>کون سا مرحلہ کس ٹاسک کا ہے</translation>
    </message>
    <message>
        <source>the order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>priorities</source>
        <translation>ترجیحات</translation>
    </message>
    <message>
        <source>due dates</source>
        <translation>مقررہ تاریخیں</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>تکرار</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>ٹیگز</translation>
    </message>
    <message>
        <source>reminders</source>
        <translation>یاد دہانیاں</translation>
    </message>
    <message>
        <source>the trash</source>
        <translation>کوڑے دان</translation>
    </message>
    <message>
        <source>Backup (JSON)</source>
        <translation>بیک اپ (JSON)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>کیلنڈر (iCalendar)</translation>
    </message>
    <message>
        <source>todo.txt</source>
        <translation>todo.txt</translation>
    </message>
    <message>
        <source>Outline (Markdown)</source>
        <translation>خاکہ (Markdown)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>شامل نہ کریں</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>آئی ڈی</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>List</source>
        <translation>فہرست</translation>
    </message>
    <message>
        <source>List around it</source>
        <translation>جس فہرست کے اندر ہے</translation>
    </message>
    <message>
        <source>Id of the task it is a step of</source>
        <translation>جس ٹاسک کا مرحلہ ہے اس کی آئی ڈی</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>ترجیح</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مقررہ تاریخ</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>تکرار</translation>
    </message>
    <message>
        <source>Repetition counts from</source>
        <translation>تکرار کا شمار کب سے</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ٹیگز</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>یاد دہانیاں</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>بنانے کا وقت</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>مکمل ہونے کا وقت</translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation>قطار کی قسم</translation>
    </message>
    <message>
        <source>Indentation</source>
        <translation>انڈینٹ</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>ٹائم زون</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>پورا دن</translation>
    </message>
    <message>
        <source>Language of dates</source>
        <translation>تاریخوں کی زبان</translation>
    </message>
    <message>
        <source>New</source>
        <translation>نیا</translation>
    </message>
    <message>
        <source>Changed back</source>
        <translation>واپس بدلا گیا</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>پہلے سے موجود</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>چھوڑا گیا</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>بدلنے کے لیے کچھ نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks will be added.</source>
        <translation>
            <numerusform>%n ٹاسک شامل ہو گا۔</numerusform>
            <numerusform>%n ٹاسکس شامل ہوں گے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will be changed back.</source>
        <translation>
            <numerusform>%n واپس بدلا جائے گا۔</numerusform>
            <numerusform>%n واپس بدلے جائیں گے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here already.</source>
        <translation>
            <numerusform>%n پہلے سے یہاں موجود ہے۔</numerusform>
            <numerusform>%n پہلے سے یہاں موجود ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>New lists: %1.</source>
        <translation>نئی فہرستیں: ⁨%1⁩۔</translation>
    </message>
    <message>
        <source>New filters: %1.</source>
        <translation>نئے فلٹرز: ⁨%1⁩۔</translation>
    </message>
    <message>
        <source>This server cannot keep: %1.</source>
        <translation>یہ سرور یہ محفوظ نہیں رکھ سکتا: %1۔</translation>
    </message>
    <message numerus="yes">
        <source>%n that were in the trash are left out, since this server has none.</source>
        <translation>
            <numerusform>%n ٹاسک جو کوڑے دان میں تھا چھوڑ دیا گیا ہے، کیونکہ اس سرور پر کوڑے دان نہیں۔</numerusform>
            <numerusform>%n ٹاسکس جو کوڑے دان میں تھے چھوڑ دیے گئے ہیں، کیونکہ اس سرور پر کوڑے دان نہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are cut or changed to fit the limits of a task.</source>
        <translation>
            <numerusform>%n کو ٹاسک کی حدود کے مطابق چھوٹا یا تبدیل کیا گیا ہے۔</numerusform>
            <numerusform>%n کو ٹاسک کی حدود کے مطابق چھوٹا یا تبدیل کیا گیا ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here corresponds to: %1.</source>
        <translation>یہاں ان سے مطابقت رکھنے والا کچھ نہیں: %1۔</translation>
    </message>
    <message>
        <source>The file does not have: %1.</source>
        <translation>فائل میں یہ شامل نہیں: %1۔</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>روزانہ ایک بار</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>درآمد سے پہلے</translation>
    </message>
    <message>
        <source>Before restoring another one</source>
        <translation>کوئی اور بیک اپ بحال کرنے سے پہلے</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>فائل پڑھی نہیں جا سکتی۔</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilesMenu</name>
    <message>
        <source>tasks</source>
        <translation>tasks</translation>
    </message>
    <message>
        <source>Import tasks</source>
        <translation>ٹاسکس درآمد کریں</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>⁨%1⁩ کو کھولا نہیں جا سکتا: %2</translation>
    </message>
    <message>
        <source>Export tasks</source>
        <translation>ٹاسکس برآمد کریں</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>⁨%1⁩ کو لکھا نہیں جا سکتا: %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>بطور PDF محفوظ کریں</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;درآمد کریں…</translation>
    </message>
    <message>
        <source>&amp;Restore from backup…</source>
        <translation>بیک اپ سے ب&amp;حال کریں…</translation>
    </message>
    <message>
        <source>&amp;Export as</source>
        <translation>&amp;برآمد کریں</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>پ&amp;رنٹ کریں…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>بطور PDF &amp;محفوظ کریں…</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>⁨%1⁩ کوئی فائل نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilterDialog</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>شرط</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>فلٹر محفوظ کریں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>نیا فلٹر</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>فلٹر</translation>
    </message>
    <message>
        <source>&amp; is and, | is or, ! is not; parentheses group. Choose an example to add what it asks for:</source>
        <translation>&amp; کا مطلب ہے “اور”، | کا “یا”، ! کا “نہیں”؛ قوسین سے گروہ بنتا ہے۔ کوئی مثال چنیں تاکہ وہ شرط شامل ہو جائے:</translation>
    </message>
    <message>
        <source>Filters are kept on this computer only, until you sign out. A backup has them.</source>
        <translation>فلٹرز صرف اس کمپیوٹر پر رکھے جاتے ہیں، سائن آؤٹ کرنے تک۔ بیک اپ میں یہ شامل ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Finds 1 task now.</source>
        <translation>ابھی 1 ٹاسک ملتا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>Finds %n tasks now.</source>
        <translation>
            <numerusform>ابھی %n ٹاسک ملتا ہے۔</numerusform>
            <numerusform>ابھی %n ٹاسکس ملتے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>فلٹر کا نام ضروری ہے۔</translation>
    </message>
    <message>
        <source>There is a filter of this name already.</source>
        <translation>اس نام کا فلٹر پہلے سے موجود ہے۔</translation>
    </message>
</context>
<context>
    <name>Latchkey::FilterEdits</name>
    <message>
        <source>Filter saved: %1</source>
        <translation>فلٹر محفوظ ہو گیا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Filter changed: %1</source>
        <translation>فلٹر تبدیل ہو گیا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Filter deleted: %1</source>
        <translation>فلٹر حذف ہو گیا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Filter moved: %1</source>
        <translation>فلٹر منتقل ہو گیا: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Latchkey::FoundText</name>
    <message>
        <source>%1 at %2</source>
        <translation>⁨%2⁩ پر ⁨%1⁩</translation>
    </message>
    <message>
        <source>With e-mail address and password.</source>
        <translation>ای میل پتے اور پاس ورڈ سے۔</translation>
    </message>
    <message>
        <source>In your browser.</source>
        <translation>آپ کے براؤزر میں۔</translation>
    </message>
    <message>
        <source>It does not say where your tasks are.</source>
        <translation>یہ سرور نہیں بتاتا کہ آپ کے ٹاسکس کہاں ہیں۔</translation>
    </message>
    <message>
        <source>Your tasks are at %1.</source>
        <translation>آپ کے ٹاسکس ⁨%1⁩ پر ہیں۔</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>اس کمپیوٹر پر</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>⁨%1⁩ پر</translation>
    </message>
    <message>
        <source>%1. Your tasks are at %2.</source>
        <translation>%1۔ آپ کے ٹاسکس ⁨%2⁩ پر ہیں۔</translation>
    </message>
</context>
<context>
    <name>Latchkey::HintGuide</name>
    <message>
        <source>Write it as you would say it</source>
        <translation>ویسے لکھیں جیسے آپ کہتے ہیں</translation>
    </message>
    <message>
        <source>“Call Ana tomorrow at 9 p1” becomes a task with a date and a priority. #Home puts it into a list, @phone gives it a tag.</source>
        <translation>”⁨Call Ana tomorrow at 9 p1⁩“ سے تاریخ اور ترجیح والا ٹاسک بنتا ہے۔ ⁨#Home⁩ اسے فہرست میں رکھتا ہے، ⁨@phone⁩ اسے ٹیگ دیتا ہے۔</translation>
    </message>
    <message>
        <source>Several tasks at once</source>
        <translation>ایک ساتھ کئی ٹاسکس</translation>
    </message>
    <message>
        <source>The buttons above the list, and the keys, work on all that are chosen. One Undo takes it back.</source>
        <translation>فہرست کے اوپر کے بٹن اور کیز تمام منتخب ٹاسکس پر کام کرتے ہیں۔ ایک بار کالعدم کرنے سے سب واپس ہو جاتا ہے۔</translation>
    </message>
</context>
<context>
    <name>Latchkey::ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;درآمد کریں</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>⁨%1⁩ درآمد کریں</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;فارمیٹ</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks imported</source>
        <translation>
            <numerusform>%n ٹاسک درآمد ہو گیا</numerusform>
            <numerusform>%n ٹاسکس درآمد ہو گئے</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::InnerActions</name>
    <message>
        <source>Clear</source>
        <translation>صاف کریں</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyBindings</name>
    <message>
        <source>This key has no name by which it could be kept.</source>
        <translation>اس کلید کا کوئی نام نہیں جس سے اسے رکھا جا سکے۔</translation>
    </message>
    <message>
        <source>%1 always means “%2”.</source>
        <translation>%1 کا مطلب ہمیشہ ”%2“ ہے۔</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeyEdit</name>
    <message>
        <source>Press the keys</source>
        <translation>کلیدیں دبائیں</translation>
    </message>
</context>
<context>
    <name>Latchkey::KeysDialog</name>
    <message>
        <source>It has none now.</source>
        <translation>ابھی اس کی کوئی کلید نہیں۔</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>کلیدیں بدلیں</translation>
    </message>
    <message>
        <source>One more key for “%1”</source>
        <translation>”%1“ کے لیے ایک اور کلید</translation>
    </message>
    <message>
        <source>One more key, or two one after the other. Letters alone work in the list of tasks.</source>
        <translation>ایک اور کلید، یا یکے بعد دیگرے دو۔ صرف حروف ٹاسکس کی فہرست میں کام کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1 ہٹائیں</translation>
    </message>
    <message>
        <source>%1 is in use for: %2. It will no longer do that.</source>
        <translation>%1 اس کے لیے استعمال میں ہے: %2۔ پھر یہ اس کام نہیں آئے گی۔</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>یہاں لے لیں</translation>
    </message>
</context>
<context>
    <name>Latchkey::ListColumn</name>
    <message>
        <source>Title changed: %1</source>
        <translation>عنوان تبدیل ہو گیا: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Latchkey::ListDialog</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Add list</source>
        <translation>فہرست شامل کریں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>نئی فہرست</translation>
    </message>
    <message>
        <source>List</source>
        <translation>فہرست</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>کس کے اندر</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>No other list</source>
        <translation>کوئی اور فہرست نہیں</translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <translation>فہرست کا نام ضروری ہے۔</translation>
    </message>
    <message>
        <source>This name has characters that cannot be kept.</source>
        <translation>اس نام میں ایسے حروف ہیں جو محفوظ نہیں کیے جا سکتے۔</translation>
    </message>
</context>
<context>
    <name>Latchkey::ListEdit</name>
    <message>
        <source>List</source>
        <translation>فہرست</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>اِن باکس</translation>
    </message>
</context>
<context>
    <name>Latchkey::ListEdits</name>
    <message>
        <source>List added: %1</source>
        <translation>فہرست شامل ہو گئی: ⁨%1⁩</translation>
    </message>
    <message>
        <source>List changed: %1</source>
        <translation>فہرست تبدیل ہو گئی: ⁨%1⁩</translation>
    </message>
    <message>
        <source>List deleted: %1</source>
        <translation>فہرست حذف ہو گئی: ⁨%1⁩</translation>
    </message>
    <message>
        <source>List moved: %1</source>
        <translation>فہرست منتقل ہو گئی: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Latchkey::ListStatePage</name>
    <message>
        <source>The inbox is empty</source>
        <translation>اِن باکس خالی ہے</translation>
    </message>
    <message>
        <source>Tasks that are in no list are here. Type one above and press Enter.</source>
        <translation>جو ٹاسکس کسی فہرست میں نہیں وہ یہاں ہوتے ہیں۔ اوپر کوئی ٹاسک لکھیں اور Enter دبائیں۔</translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>آج کرنے کو کچھ نہیں</translation>
    </message>
    <message>
        <source>Have a nice day, or take something on from what is coming.</source>
        <translation>آپ کا دن اچھا گزرے، یا آنے والے ٹاسکس میں سے کوئی لے لیں۔</translation>
    </message>
    <message>
        <source>Show what is coming</source>
        <translation>آنے والے ٹاسکس دکھائیں</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>کچھ طے شدہ نہیں</translation>
    </message>
    <message>
        <source>Tasks that have a date are here, day by day.</source>
        <translation>تاریخ والے ٹاسکس یہاں دن بہ دن ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Nothing is done yet</source>
        <translation>ابھی کچھ مکمل نہیں ہوا</translation>
    </message>
    <message>
        <source>Tasks you complete are kept here.</source>
        <translation>آپ کے مکمل کیے ہوئے ٹاسکس یہاں رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Show open tasks</source>
        <translation>نامکمل ٹاسکس دکھائیں</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>کوڑے دان خالی ہے</translation>
    </message>
    <message>
        <source>What you delete waits here, and can be restored.</source>
        <translation>آپ جو حذف کرتے ہیں وہ یہاں رہتا ہے اور بحال کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>This list is empty</source>
        <translation>یہ فہرست خالی ہے</translation>
    </message>
    <message>
        <source>Type a task above and press Enter, or drop some on the list.</source>
        <translation>اوپر کوئی ٹاسک لکھ کر Enter دبائیں، یا کچھ ٹاسکس فہرست پر لا کر چھوڑیں۔</translation>
    </message>
    <message>
        <source>No open task</source>
        <translation>کوئی نامکمل ٹاسک نہیں</translation>
    </message>
    <message>
        <source>All tasks with this tag are done.</source>
        <translation>اس ٹیگ والے تمام ٹاسکس مکمل ہیں۔</translation>
    </message>
    <message>
        <source>No task matches this filter</source>
        <translation>کوئی ٹاسک اس فلٹر سے نہیں ملتا</translation>
    </message>
    <message>
        <source>As soon as one does, it is here.</source>
        <translation>جیسے ہی کوئی ملے گا، یہاں آ جائے گا۔</translation>
    </message>
    <message>
        <source>Edit the filter…</source>
        <translation>فلٹر میں ترمیم کریں…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>کچھ نہیں ملا</translation>
    </message>
    <message>
        <source>No task is like this at the moment.</source>
        <translation>اس وقت ایسا کوئی ٹاسک نہیں۔</translation>
    </message>
    <message>
        <source>Opening your tasks…</source>
        <translation>آپ کے ٹاسکس کھل رہے ہیں…</translation>
    </message>
    <message>
        <source>Fetching your tasks…</source>
        <translation>آپ کے ٹاسکس حاصل ہو رہے ہیں…</translation>
    </message>
    <message>
        <source>Nothing to do yet</source>
        <translation>ابھی کرنے کو کچھ نہیں</translation>
    </message>
    <message>
        <source>Type your first task above and press Enter.</source>
        <translation>اوپر اپنا پہلا ٹاسک لکھیں اور Enter دبائیں۔</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>سب مکمل</translation>
    </message>
    <message>
        <source>There is no open task left. Enjoy the quiet.</source>
        <translation>کوئی نامکمل ٹاسک باقی نہیں۔ اب آرام کیجیے۔</translation>
    </message>
    <message>
        <source>Show what is done</source>
        <translation>مکمل ٹاسکس دکھائیں</translation>
    </message>
    <message>
        <source>No task here has “%1” in its title, notes or tags.</source>
        <translation>یہاں کسی ٹاسک کے عنوان، نوٹس یا ٹیگز میں “⁨%1⁩” نہیں۔</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>تلاش صاف کریں</translation>
    </message>
    <message>
        <source>This filter cannot be understood</source>
        <translation>یہ فلٹر سمجھ میں نہیں آتا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Sign in to see your tasks</source>
        <translation>اپنے ٹاسکس دیکھنے کے لیے سائن اِن کریں</translation>
    </message>
    <message>
        <source>Your session ended. What you add here is kept and sent afterwards.</source>
        <translation>آپ کا سیشن ختم ہو گیا۔ آپ یہاں جو شامل کریں گے وہ محفوظ رہے گا اور بعد میں بھیجا جائے گا۔</translation>
    </message>
    <message>
        <source>Waiting for your keychain</source>
        <translation>آپ کے کی چین کا انتظار ہے</translation>
    </message>
    <message>
        <source>Your sign-in is kept in it. Unlock it to see your tasks.</source>
        <translation>آپ کا سائن اِن اسی میں ہے۔ اپنے ٹاسکس دیکھنے کے لیے اسے اَن لاک کریں۔</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>اَن لاک کریں</translation>
    </message>
</context>
<context>
    <name>Latchkey::LockPage</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;پاس ورڈ</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>اَن لاک کریں</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>اَن لاک ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Unlock with the &amp;browser</source>
        <translation>&amp;براؤزر سے اَن لاک کریں</translation>
    </message>
    <message>
        <source>Unlock with a &amp;code</source>
        <translation>&amp;کوڈ سے اَن لاک کریں</translation>
    </message>
    <message>
        <source>Unlock with the &amp;keychain</source>
        <translation>کی &amp;چین سے اَن لاک کریں</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>آپ کے کی چین کا انتظار ہے…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>سائن &amp;آؤٹ کریں</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>اس کمپیوٹر پر</translation>
    </message>
    <message>
        <source>Latchkey is locked</source>
        <translation>⁨Latchkey⁩ لاک ہے</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>اپنا پاس ورڈ درج کریں۔</translation>
    </message>
    <message>
        <source>That is not the password of this account. Try again.</source>
        <translation>یہ اس اکاؤنٹ کا پاس ورڈ نہیں۔ دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The keychain stayed locked</source>
        <translation>کی چین لاک ہی رہا</translation>
    </message>
    <message>
        <source>Try again, or use your password.</source>
        <translation>دوبارہ کوشش کریں، یا اپنا پاس ورڈ استعمال کریں۔</translation>
    </message>
    <message>
        <source>Try again, or use your browser.</source>
        <translation>دوبارہ کوشش کریں، یا اپنا براؤزر استعمال کریں۔</translation>
    </message>
    <message>
        <source>It is the server that knows who you are. Your changes are kept. Try again later.</source>
        <translation>آپ کون ہیں، یہ سرور ہی جانتا ہے۔ آپ کی تبدیلیاں محفوظ ہیں۔ بعد میں دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>سائن آؤٹ کریں؟</translation>
    </message>
    <message>
        <source>Some changes are not sent yet and would be lost: %1</source>
        <translation>کچھ تبدیلیاں ابھی بھیجی نہیں گئیں اور ضائع ہو جائیں گی: %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>سائن آؤٹ کریں</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>سائن اِن رہیں</translation>
    </message>
</context>
<context>
    <name>Latchkey::MainMenu</name>
    <message>
        <source>Save search as fil&amp;ter…</source>
        <translation>تلاش کو بطور فلٹر م&amp;حفوظ کریں…</translation>
    </message>
    <message>
        <source>New fil&amp;ter…</source>
        <translation>نی&amp;ا فلٹر…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: ⁨%2⁩</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;کالعدم کریں</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;دوبارہ کریں</translation>
    </message>
</context>
<context>
    <name>Latchkey::MainPage</name>
    <message>
        <source>&amp;Lock now</source>
        <translation>ابھی &amp;لاک کریں</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>سائن &amp;آؤٹ کریں</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation>ہر &amp;جگہ سے سائن آؤٹ کریں…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>تلاش کریں</translation>
    </message>
    <message>
        <source>Search the tasks</source>
        <translation>ٹاسکس میں تلاش کریں</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>مینو</translation>
    </message>
    <message>
        <source>Views and lists</source>
        <translation>مناظر اور فہرستیں</translation>
    </message>
    <message>
        <source>&amp;Session details</source>
        <translation>&amp;سیشن کی تفصیلات</translation>
    </message>
    <message>
        <source>&amp;Devices…</source>
        <translation>&amp;ڈیوائسز…</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>&amp;پاس ورڈ تبدیل کریں…</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;فائلز</translation>
    </message>
</context>
<context>
    <name>Latchkey::MainWindow</name>
    <message>
        <source>Settings of a newer Latchkey</source>
        <translation>نئے ورژن کی ترتیبات</translation>
    </message>
    <message>
        <source>Your settings were kept by a newer Latchkey</source>
        <translation>آپ کی ترتیبات Latchkey کے نئے ورژن نے محفوظ کی ہیں</translation>
    </message>
    <message>
        <source>They are used as far as this version understands them, and left as they are: what you change here lasts until you quit. Update Latchkey to keep your changes.</source>
        <translation>یہ ورژن انہیں جتنا سمجھتا ہے اتنا استعمال کرتا ہے اور جوں کا توں رہنے دیتا ہے: یہاں کی گئی تبدیلیاں صرف باہر نکلنے تک رہیں گی۔ اپنی تبدیلیاں محفوظ رکھنے کے لیے Latchkey اپ ڈیٹ کریں۔</translation>
    </message>
</context>
<context>
    <name>Latchkey::NotesEdit</name>
    <message>
        <source>Notes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>Enter edits them</source>
        <translation>⁨Enter⁩ سے ان میں ترمیم ہوتی ہے</translation>
    </message>
    <message>
        <source>Add notes; Markdown works</source>
        <translation>نوٹس شامل کریں؛ Markdown بھی چلتا ہے</translation>
    </message>
</context>
<context>
    <name>Latchkey::NoticeKeeper</name>
    <message>
        <source>Some changes are not sent yet: %1</source>
        <translation>کچھ تبدیلیاں ابھی بھیجی نہیں گئیں: %1</translation>
    </message>
    <message>
        <source>If you sign out now, they are lost. Stay signed in until they are sent.</source>
        <translation>اگر آپ ابھی سائن آؤٹ کریں تو یہ ضائع ہو جائیں گی۔ ان کے بھیجے جانے تک سائن اِن رہیں۔</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>سائن اِن رہیں</translation>
    </message>
    <message>
        <source>Sign out anyway</source>
        <translation>پھر بھی سائن آؤٹ کریں</translation>
    </message>
    <message>
        <source>Whether the other devices are signed out is not known</source>
        <translation>یہ معلوم نہیں کہ باقی ڈیوائسز سائن آؤٹ ہوئیں یا نہیں</translation>
    </message>
    <message>
        <source>The other devices are not signed out</source>
        <translation>باقی ڈیوائسز سائن آؤٹ نہیں ہوئیں</translation>
    </message>
    <message>
        <source>You are still signed in here, so that you can end the others.</source>
        <translation>آپ یہاں اب بھی سائن اِن ہیں تاکہ باقی ڈیوائسز کے سیشن ختم کر سکیں۔</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Sign out here only</source>
        <translation>صرف یہاں سائن آؤٹ کریں</translation>
    </message>
    <message>
        <source>The server refused your change of “%1”</source>
        <translation>سرور نے “⁨%1⁩” میں آپ کی تبدیلی قبول نہیں کی</translation>
    </message>
    <message>
        <source>The task is as the server has it; what you entered can be copied.</source>
        <translation>ٹاسک ویسا ہی ہے جیسا سرور پر ہے؛ جو آپ نے درج کیا اسے کاپی کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Copy my text</source>
        <translation>میرا متن کاپی کریں</translation>
    </message>
    <message>
        <source>The server refused your change of the list “%1”</source>
        <translation>سرور نے فہرست “⁨%1⁩” میں آپ کی تبدیلی قبول نہیں کی</translation>
    </message>
    <message>
        <source>The list “%1” cannot be kept</source>
        <translation>فہرست “⁨%1⁩” محفوظ نہیں رکھی جا سکتی</translation>
    </message>
    <message>
        <source>The list is as the server has it.</source>
        <translation>فہرست ویسی ہی ہے جیسی سرور پر ہے۔</translation>
    </message>
    <message>
        <source>Its tasks are in the inbox.</source>
        <translation>اس کے ٹاسکس اِن باکس میں ہیں۔</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>نام کاپی کریں</translation>
    </message>
</context>
<context>
    <name>Latchkey::NoticeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>ہٹا دیں</translation>
    </message>
</context>
<context>
    <name>Latchkey::OtherAccountsButton</name>
    <message>
        <source>S&amp;witch account</source>
        <translation>ا&amp;کاؤنٹ بدلیں</translation>
    </message>
</context>
<context>
    <name>Latchkey::PaletteSource</name>
    <message>
        <source>List in %1</source>
        <translation>%1 میں فہرست</translation>
    </message>
    <message>
        <source>List</source>
        <translation>فہرست</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ٹیگ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>فلٹر</translation>
    </message>
    <message>
        <source>View</source>
        <translation>منظر</translation>
    </message>
    <message>
        <source>Task in %1, done</source>
        <translation>%1 میں ٹاسک، مکمل</translation>
    </message>
    <message>
        <source>Task in %1</source>
        <translation>%1 میں ٹاسک</translation>
    </message>
    <message>
        <source>Add task “%1”</source>
        <translation>ٹاسک ”%1“ شامل کریں</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
</context>
<context>
    <name>Latchkey::PasswordDialog</name>
    <message>
        <source>C&amp;urrent password</source>
        <translation>&amp;موجودہ پاس ورڈ</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;نیا پاس ورڈ</translation>
    </message>
    <message>
        <source>New password, &amp;again</source>
        <translation>نیا پاس ورڈ &amp;دوبارہ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation>پاس ورڈ &amp;تبدیل کریں</translation>
    </message>
    <message>
        <source>Changing the password…</source>
        <translation>پاس ورڈ تبدیل ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>پاس ورڈ تبدیل کریں</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>اس کمپیوٹر پر</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>⁨%1⁩ پر</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>اپنا پاس ورڈ تبدیل کریں</translation>
    </message>
    <message>
        <source>All other devices are signed out and need the new password. This one stays signed in.</source>
        <translation>باقی تمام ڈیوائسز سائن آؤٹ ہو جائیں گی اور انہیں نیا پاس ورڈ درکار ہو گا۔ یہ ڈیوائس سائن اِن رہے گی۔</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>اپنا موجودہ پاس ورڈ درج کریں۔</translation>
    </message>
    <message>
        <source>This is your current password. Choose another one.</source>
        <translation>یہ آپ کا موجودہ پاس ورڈ ہے۔ کوئی اور چنیں۔</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>دونوں نئے پاس ورڈ ایک جیسے نہیں۔</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation>آپ کا پاس ورڈ تبدیل ہو گیا ہے</translation>
    </message>
    <message>
        <source>The other devices could not be signed out: %1. Do that under Devices.</source>
        <translation>باقی ڈیوائسز سائن آؤٹ نہیں کی جا سکیں: %1۔ یہ کام “ڈیوائسز” میں کریں۔</translation>
    </message>
    <message>
        <source>All other devices are signed out. This one stays signed in.</source>
        <translation>باقی تمام ڈیوائسز سائن آؤٹ ہو گئی ہیں۔ یہ ڈیوائس سائن اِن ہے۔</translation>
    </message>
    <message>
        <source>That is not the password of this account. Try again.</source>
        <translation>یہ اس اکاؤنٹ کا پاس ورڈ نہیں۔ دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Whether the password was changed is not known. Try again: if the current password is refused, the new one counts already.</source>
        <translation>یہ معلوم نہیں کہ پاس ورڈ تبدیل ہوا یا نہیں۔ دوبارہ کوشش کریں: اگر موجودہ پاس ورڈ قبول نہ ہو تو نیا پاس ورڈ لاگو ہو چکا ہے۔</translation>
    </message>
    <message>
        <source>The password was not changed.</source>
        <translation>پاس ورڈ تبدیل نہیں ہوا۔</translation>
    </message>
</context>
<context>
    <name>Latchkey::PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>پاس ورڈ چھپائیں</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>پاس ورڈ دکھائیں</translation>
    </message>
</context>
<context>
    <name>Latchkey::PasteDialog</name>
    <message>
        <source>Add several tasks</source>
        <translation>کئی ٹاسکس شامل کریں</translation>
    </message>
    <message numerus="yes">
        <source>Add %n tasks?</source>
        <translation>
            <numerusform>%n ٹاسکس شامل کریں؟</numerusform>
            <numerusform>%n ٹاسکس شامل کریں؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The text has several lines. Indented lines become steps.</source>
        <translation>متن میں کئی سطریں ہیں۔ اندر کو ہٹی ہوئی سطریں مراحل بن جائیں گی۔</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n tasks</source>
        <translation>
            <numerusform>%n ٹاسکس &amp;شامل کریں</numerusform>
            <numerusform>%n ٹاسکس &amp;شامل کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>As &amp;one line</source>
        <translation>&amp;ایک سطر کے طور پر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>The tasks that will be added</source>
        <translation>شامل ہونے والے ٹاسکس</translation>
    </message>
</context>
<context>
    <name>Latchkey::PlanDialog</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
</context>
<context>
    <name>Latchkey::PlanView</name>
    <message>
        <source>Task</source>
        <translation>ٹاسک</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مقررہ تاریخ</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>کیا ہو گا</translation>
    </message>
    <message>
        <source>Tasks of the file</source>
        <translation>فائل کے ٹاسکس</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>کتنا کام ہو چکا</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>کچھ نہیں بدلا جائے گا۔</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>اور مزید %n</numerusform>
            <numerusform>اور مزید %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::PortalShortcut</name>
    <message>
        <source>Add a task</source>
        <translation>ٹاسک شامل کریں</translation>
    </message>
</context>
<context>
    <name>Latchkey::PrintedTasks</name>
    <message>
        <source>priority %1</source>
        <translation>ترجیح %1</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>اِن باکس</translation>
    </message>
</context>
<context>
    <name>Latchkey::PriorityEdit</name>
    <message>
        <source>Priority 1, the most urgent</source>
        <translation>ترجیح 1، سب سے ضروری</translation>
    </message>
    <message>
        <source>Priority 2</source>
        <translation>ترجیح 2</translation>
    </message>
    <message>
        <source>Priority 3</source>
        <translation>ترجیح 3</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>کوئی ترجیح نہیں</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>ترجیح</translation>
    </message>
</context>
<context>
    <name>Latchkey::ProxyEdit</name>
    <message>
        <source>As the system</source>
        <translation>سسٹم کے مطابق</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>کوئی پراکسی نہیں</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>⁨HTTP⁩ پراکسی</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>⁨SOCKS5⁩ پراکسی</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>پراکسی</translation>
    </message>
    <message>
        <source>Address of the proxy, with its port</source>
        <translation>پراکسی کا پتہ، پورٹ کے ساتھ</translation>
    </message>
    <message>
        <source>Enter the address with its port, as in proxy.example.org:3128. Until then, connections go the way they did.</source>
        <translation>پتہ پورٹ کے ساتھ درج کریں، جیسے ⁨proxy.example.org:3128⁩۔ تب تک رابطہ پہلے کی طرح ہو گا۔</translation>
    </message>
</context>
<context>
    <name>Latchkey::QueryExamples</name>
    <message>
        <source>Work</source>
        <translation>دفتر</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Due today or before</source>
        <translation>مقررہ تاریخ آج یا اس سے پہلے</translation>
    </message>
    <message>
        <source>Due today or on the six days after it</source>
        <translation>مقررہ تاریخ آج یا اگلے چھ دنوں میں</translation>
    </message>
    <message>
        <source>Not due at all</source>
        <translation>کوئی مقررہ تاریخ نہیں</translation>
    </message>
    <message>
        <source>The most urgent; also p2 to p4</source>
        <translation>سب سے ضروری؛ p2 تا p4 بھی</translation>
    </message>
    <message>
        <source>In this list</source>
        <translation>اس فہرست میں</translation>
    </message>
    <message>
        <source>In this list or one inside it</source>
        <translation>اس فہرست میں یا اس کے اندر کی کسی فہرست میں</translation>
    </message>
    <message>
        <source>With this tag</source>
        <translation>اس ٹیگ کے ساتھ</translation>
    </message>
    <message>
        <source>Without this tag</source>
        <translation>اس ٹیگ کے بغیر</translation>
    </message>
    <message>
        <source>What comes again and again</source>
        <translation>جو بار بار آتا ہے</translation>
    </message>
    <message>
        <source>report</source>
        <translation>رپورٹ</translation>
    </message>
    <message>
        <source>With this in title, notes or tags</source>
        <translation>جس کے عنوان، نوٹس یا ٹیگز میں یہ ہو</translation>
    </message>
    <message>
        <source>What is done, which is left out otherwise</source>
        <translation>جو مکمل ہے، اور ویسے شامل نہیں ہوتا</translation>
    </message>
    <message>
        <source>Made today; also “created before: friday”</source>
        <translation>آج بنایا گیا؛ اور “⁨created before: friday⁩” بھی</translation>
    </message>
</context>
<context>
    <name>Latchkey::QueryProblem</name>
    <message>
        <source>something is missing here.</source>
        <translation>یہاں کچھ کمی ہے۔</translation>
    </message>
    <message>
        <source>“%1” means nothing.</source>
        <translation>“⁨%1⁩” کا کوئی مطلب نہیں۔</translation>
    </message>
    <message>
        <source>there is no day in “%1”.</source>
        <translation>“⁨%1⁩” میں کوئی دن نہیں۔</translation>
    </message>
    <message>
        <source>this quotation mark has no second one.</source>
        <translation>اس واوین کا دوسرا سرا نہیں۔</translation>
    </message>
    <message>
        <source>this parenthesis is not closed.</source>
        <translation>یہ قوس بند نہیں۔</translation>
    </message>
    <message>
        <source>there are too many parentheses within each other.</source>
        <translation>ایک دوسرے کے اندر بہت زیادہ قوسین ہیں۔</translation>
    </message>
    <message>
        <source>this parenthesis is one too many, or has no “&amp;” or “|” before it.</source>
        <translation>یہ قوس زائد ہے، یا اس سے پہلے “&amp;” یا “|” نہیں۔</translation>
    </message>
    <message>
        <source>A filter needs a query.</source>
        <translation>فلٹر کے لیے شرط ضروری ہے۔</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>حرف %1 پر: %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::QuickAddWindow</name>
    <message>
        <source>Add a task</source>
        <translation>ٹاسک شامل کریں</translation>
    </message>
    <message>
        <source>Enter adds it, Shift+Enter adds it and goes on, Esc closes</source>
        <translation>⁨Enter⁩ سے شامل کریں، Shift+Enter سے شامل کر کے جاری رکھیں، Esc سے بند کریں</translation>
    </message>
    <message>
        <source>Added. The next one?</source>
        <translation>شامل ہو گیا۔ اگلا؟</translation>
    </message>
</context>
<context>
    <name>Latchkey::QuitGuard</name>
    <message>
        <source>Your sign-in is not saved yet</source>
        <translation>آپ کا سائن اِن ابھی محفوظ نہیں ہوا</translation>
    </message>
    <message>
        <source>The keychain has not answered yet</source>
        <translation>کی چین نے ابھی جواب نہیں دیا</translation>
    </message>
    <message>
        <source>If you quit now, you have to sign in again the next time.</source>
        <translation>اگر آپ ابھی باہر نکلیں تو اگلی بار دوبارہ سائن اِن کرنا ہو گا۔</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>پھر بھی باہر نکلیں</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>کھلا رکھیں</translation>
    </message>
</context>
<context>
    <name>Latchkey::ReauthBar</name>
    <message>
        <source>Your session ended. Your changes are kept.</source>
        <translation>آپ کا سیشن ختم ہو گیا۔ آپ کی تبدیلیاں محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>سائن اِن کریں</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>سائن اِن ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>براؤزر سے سائن اِن کریں</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>کوڈ سے سائن اِن کریں</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>پاس ورڈ</translation>
    </message>
    <message>
        <source>Sign in again as %1 to go on.</source>
        <translation>جاری رکھنے کے لیے ⁨%1⁩ کے طور پر دوبارہ سائن اِن کریں۔</translation>
    </message>
    <message>
        <source>That is not the password of this account. Try again.</source>
        <translation>یہ اس اکاؤنٹ کا پاس ورڈ نہیں۔ دوبارہ کوشش کریں۔</translation>
    </message>
</context>
<context>
    <name>Latchkey::RecurrenceEdit</name>
    <message>
        <source>Repeat</source>
        <translation>تکرار</translation>
    </message>
    <message>
        <source>Another rule…</source>
        <translation>کوئی اور قاعدہ…</translation>
    </message>
    <message>
        <source>Do not repeat</source>
        <translation>نہ دہرائیں</translation>
    </message>
</context>
<context>
    <name>Latchkey::RecurrencePanel</name>
    <message>
        <source>Every</source>
        <translation>ہر</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>کتنی بار</translation>
    </message>
    <message>
        <source>Count from when it is done</source>
        <translation>مکمل ہونے کے وقت سے شمار کریں</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>دہرائیں</translation>
    </message>
    <message>
        <source>On which day of the month</source>
        <translation>مہینے کے کس دن</translation>
    </message>
    <message>
        <source>Days, weeks, months or years</source>
        <translation>دن، ہفتے، مہینے یا سال</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>گھنٹے</translation>
    </message>
    <message>
        <source>days</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>ہفتے</translation>
    </message>
    <message>
        <source>months</source>
        <translation>مہینے</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>کب تک</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>بغیر اختتام کے</translation>
    </message>
    <message>
        <source>until</source>
        <translation>اس تاریخ تک</translation>
    </message>
    <message>
        <source>as many times as</source>
        <translation>اتنی بار</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>آخری دن</translation>
    </message>
</context>
<context>
    <name>Latchkey::RecurrenceText</name>
    <message>
        <source>Every hour</source>
        <translation>ہر گھنٹے</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hours</source>
        <translation>
            <numerusform>ہر %n گھنٹے بعد</numerusform>
            <numerusform>ہر %n گھنٹے بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>ہر روز</translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>ہر %n دن بعد</numerusform>
            <numerusform>ہر %n دن بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>ہر ہفتے</translation>
    </message>
    <message numerus="yes">
        <source>Every %n weeks</source>
        <translation>
            <numerusform>ہر %n ہفتے بعد</numerusform>
            <numerusform>ہر %n ہفتے بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>ہر مہینے</translation>
    </message>
    <message numerus="yes">
        <source>Every %n months</source>
        <translation>
            <numerusform>ہر %n مہینے بعد</numerusform>
            <numerusform>ہر %n مہینے بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>ہر سال</translation>
    </message>
    <message numerus="yes">
        <source>Every %n years</source>
        <translation>
            <numerusform>ہر %n سال بعد</numerusform>
            <numerusform>ہر %n سال بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>on the last %1</source>
        <translation>آخری %1 کو</translation>
    </message>
    <message>
        <source>on the first %1</source>
        <translation>پہلے %1 کو</translation>
    </message>
    <message>
        <source>on the second %1</source>
        <translation>دوسرے %1 کو</translation>
    </message>
    <message>
        <source>on the third %1</source>
        <translation>تیسرے %1 کو</translation>
    </message>
    <message>
        <source>on the fourth %1</source>
        <translation>چوتھے %1 کو</translation>
    </message>
    <message>
        <source>on the fifth %1</source>
        <translation>پانچویں %1 کو</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>آخری تاریخ</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>%1 تاریخ</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>days of the month</comment>
        <translation>%1 کو</translation>
    </message>
    <message>
        <source>on %1 of %2</source>
        <comment>days, month</comment>
        <translation>%2 کی %1 کو</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a month</comment>
        <translation>%1 میں</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>weekdays</comment>
        <translation>%1 کو</translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation>پیر تا جمعہ ہر روز</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>every so often, on which days</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>دہرایا نہیں جاتا</translation>
    </message>
    <message>
        <source>Repeats by a rule of its own</source>
        <translation>اپنے الگ قاعدے سے دہرایا جاتا ہے</translation>
    </message>
    <message>
        <source>%1, once</source>
        <translation>%1، ایک بار</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <translation>
            <numerusform>%1، %n بار</numerusform>
            <numerusform>%1، %n بار</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1، %2 تک</translation>
    </message>
    <message>
        <source>%1, counted from when it is done</source>
        <translation>%1، مکمل ہونے کے وقت سے شمار</translation>
    </message>
</context>
<context>
    <name>Latchkey::Reminders</name>
    <message>
        <source>yesterday</source>
        <translation>گزشتہ کل</translation>
    </message>
    <message>
        <source>today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>آئندہ کل</translation>
    </message>
    <message>
        <source>Was due %1</source>
        <translation>مقررہ تاریخ تھی: %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>مقررہ تاریخ: %1</translation>
    </message>
    <message>
        <source>Was due %1 at %2</source>
        <translation>مقررہ وقت تھا: %1، %2</translation>
    </message>
    <message>
        <source>Due %1 at %2</source>
        <translation>مقررہ وقت: %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks to remember</source>
        <translation>
            <numerusform>%n ٹاسک کی یاد دہانی</numerusform>
            <numerusform>%n ٹاسکس کی یاد دہانی</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Latchkey to see them.</source>
        <translation>انہیں دیکھنے کے لیے Latchkey کھولیں۔</translation>
    </message>
    <message>
        <source>There is something to remember</source>
        <translation>ایک یاد دہانی ہے</translation>
    </message>
    <message>
        <source>Unlock Latchkey to see what.</source>
        <translation>دیکھنے کے لیے Latchkey اَن لاک کریں۔</translation>
    </message>
</context>
<context>
    <name>Latchkey::RemindersEdit</name>
    <message>
        <source>When it is due</source>
        <translation>مقررہ وقت پر</translation>
    </message>
    <message>
        <source>A week before</source>
        <translation>ایک ہفتہ پہلے</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks before</source>
        <translation>
            <numerusform>%n ہفتے پہلے</numerusform>
            <numerusform>%n ہفتے پہلے</numerusform>
        </translation>
    </message>
    <message>
        <source>A day before</source>
        <translation>ایک دن پہلے</translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>%n دن پہلے</numerusform>
            <numerusform>%n دن پہلے</numerusform>
        </translation>
    </message>
    <message>
        <source>An hour before</source>
        <translation>ایک گھنٹہ پہلے</translation>
    </message>
    <message numerus="yes">
        <source>%n hours before</source>
        <translation>
            <numerusform>%n گھنٹے پہلے</numerusform>
            <numerusform>%n گھنٹے پہلے</numerusform>
        </translation>
    </message>
    <message>
        <source>A minute before</source>
        <translation>ایک منٹ پہلے</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes before</source>
        <translation>
            <numerusform>%n منٹ پہلے</numerusform>
            <numerusform>%n منٹ پہلے</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>یاد دہانیاں</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>کوئی یاد دہانی نہیں</translation>
    </message>
    <message>
        <source>Remove this reminder</source>
        <translation>یہ یاد دہانی ہٹائیں</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>شامل کریں</translation>
    </message>
</context>
<context>
    <name>Latchkey::RemovalQuestion</name>
    <message>
        <source>This signs you out and deletes what Latchkey keeps of this account on this computer.</source>
        <translation>اس سے آپ سائن آؤٹ ہو جائیں گے اور Latchkey نے اس اکاؤنٹ کا جو کچھ اس کمپیوٹر پر رکھا ہے حذف ہو جائے گا۔</translation>
    </message>
    <message>
        <source>This signs you out and deletes the sign-in in %1 and what Latchkey keeps of this account on this computer.</source>
        <translation>اس سے آپ سائن آؤٹ ہو جائیں گے اور ⁨%1⁩ میں موجود سائن اِن اور Latchkey نے اس اکاؤنٹ کا جو کچھ اس کمپیوٹر پر رکھا ہے حذف ہو جائے گا۔</translation>
    </message>
    <message>
        <source>Your tasks stay: sign in on this computer again to see them.</source>
        <translation>آپ کے ٹاسکس باقی رہیں گے: انہیں دوبارہ دیکھنے کے لیے اس کمپیوٹر پر دوبارہ سائن اِن کریں۔</translation>
    </message>
    <message>
        <source>Your tasks stay at %1.</source>
        <translation>آپ کے ٹاسکس ⁨%1⁩ پر باقی رہیں گے۔</translation>
    </message>
    <message>
        <source>Some changes are not sent yet and would be lost: %1</source>
        <translation>کچھ تبدیلیاں ابھی بھیجی نہیں گئیں اور ضائع ہو جائیں گی: %1</translation>
    </message>
    <message>
        <source>Your filters are on this computer only, and would be lost.</source>
        <translation>آپ کے فلٹرز صرف اس کمپیوٹر پر ہیں اور ضائع ہو جائیں گے۔</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>⁨%1⁩ کو ہٹائیں؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>رہنے دیں</translation>
    </message>
</context>
<context>
    <name>Latchkey::ReportDialog</name>
    <message>
        <source>&amp;Name the servers as well</source>
        <translation>سرورز کے &amp;نام بھی بتائیں</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;محفوظ کریں…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نقل کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>مسئلے کی اطلاع دیں</translation>
    </message>
    <message>
        <source>This tells whoever helps you what Latchkey runs on and how it is doing. There are no passwords, names, e-mail addresses or tasks in it. Read it, then save or copy it and add it to your report: nothing is sent by itself.</source>
        <translation>یہ آپ کی مدد کرنے والے کو بتاتا ہے کہ ⁨Latchkey⁩ کس پر چل رہا ہے اور کس حال میں ہے۔ اس میں کوئی پاس ورڈ، نام، ای میل پتہ یا ٹاسک نہیں۔ اسے پڑھیں، پھر محفوظ یا نقل کر کے اپنی اطلاع کے ساتھ لگائیں: خود سے کچھ نہیں بھیجا جاتا۔</translation>
    </message>
    <message>
        <source>What the report says</source>
        <translation>اطلاع میں کیا لکھا ہے</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>اطلاع محفوظ کریں</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>متن (*.txt)</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>اطلاع محفوظ ہو گئی</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 لکھی نہیں جا سکتی</translation>
    </message>
</context>
<context>
    <name>Latchkey::ReservedKeys</name>
    <message>
        <source>%1 is needed to move around in every window.</source>
        <translation>%1 ہر ونڈو میں اِدھر اُدھر جانے کے لیے درکار ہے۔</translation>
    </message>
    <message>
        <source>%1 is needed to answer in every window.</source>
        <translation>%1 ہر ونڈو میں جواب دینے کے لیے درکار ہے۔</translation>
    </message>
    <message>
        <source>%1 is needed to edit text.</source>
        <translation>%1 متن میں ترمیم کے لیے درکار ہے۔</translation>
    </message>
</context>
<context>
    <name>Latchkey::RestoreDialog</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;بحال کریں</translation>
    </message>
    <message>
        <source>Restore from backup</source>
        <translation>بیک اپ سے بحال کریں</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>بیک اپس</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>بنانے کا وقت</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>ٹاسکس</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Backups are kept with the copy of your tasks on this computer. There is none now, since the keychain is not open.</source>
        <translation>بیک اپ اس کمپیوٹر پر آپ کے ٹاسکس کی نقل کے ساتھ رکھے جاتے ہیں۔ ابھی کوئی نہیں، کیونکہ کی چین کھلا نہیں۔</translation>
    </message>
    <message>
        <source>There is no backup yet. Latchkey makes one a day when something has changed, and one before each import.</source>
        <translation>ابھی کوئی بیک اپ نہیں۔ کچھ تبدیل ہونے پر Latchkey دن میں ایک بیک اپ بناتا ہے، اور ہر درآمد سے پہلے بھی ایک۔</translation>
    </message>
    <message>
        <source>Tasks and lists become again what they were, deleted ones come back, and what is new since then stays.</source>
        <translation>ٹاسکس اور فہرستیں ویسی ہو جائیں گی جیسی تھیں، حذف شدہ واپس آ جائیں گے، اور جو اس کے بعد نیا ہے وہ باقی رہے گا۔</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>بیک اپ بحال ہو گیا</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecondFactorStep</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;کوڈ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>کوڈ کی جانچ ہو رہی ہے…</translation>
    </message>
    <message>
        <source>Use a backup code</source>
        <translation>بیک اپ کوڈ استعمال کریں</translation>
    </message>
    <message>
        <source>Enter your code</source>
        <translation>اپنا کوڈ درج کریں</translation>
    </message>
    <message>
        <source>One of those that you saved when you set up the second factor. Each is good once.</source>
        <translation>ان میں سے ایک جو آپ نے دو قدمی توثیق لگاتے وقت محفوظ کیے تھے۔ ہر کوڈ ایک ہی بار چلتا ہے۔</translation>
    </message>
    <message>
        <source>Your authenticator app shows it.</source>
        <translation>یہ آپ کی توثیقی ایپ میں نظر آتا ہے۔</translation>
    </message>
    <message>
        <source>Use the authenticator app</source>
        <translation>توثیقی ایپ استعمال کریں</translation>
    </message>
    <message>
        <source>Enter the code.</source>
        <translation>کوڈ درج کریں۔</translation>
    </message>
</context>
<context>
    <name>Latchkey::SecurityText</name>
    <message>
        <source>Signed in</source>
        <translation>سائن اِن ہوا</translation>
    </message>
    <message>
        <source>Signing in was refused</source>
        <translation>سائن اِن سے انکار کر دیا گیا</translation>
    </message>
    <message>
        <source>Session renewed</source>
        <translation>سیشن کی تجدید ہوئی</translation>
    </message>
    <message>
        <source>Session not renewed yet</source>
        <translation>سیشن کی تجدید ابھی نہیں ہوئی</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>سیشن ختم ہوا</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>لاک ہوا</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>اَن لاک ہوا</translation>
    </message>
    <message>
        <source>Unlocking was refused</source>
        <translation>اَن لاک کرنے سے انکار کر دیا گیا</translation>
    </message>
    <message>
        <source>Another device was signed out from here</source>
        <translation>یہاں سے ایک اور ڈیوائس کو سائن آؤٹ کیا گیا</translation>
    </message>
    <message>
        <source>All other devices were signed out from here</source>
        <translation>یہاں سے باقی تمام ڈیوائسز کو سائن آؤٹ کیا گیا</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>پاس ورڈ تبدیل ہوا</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>سائن آؤٹ ہوا</translation>
    </message>
    <message>
        <source>The server no longer accepts it</source>
        <translation>سرور اب اسے قبول نہیں کرتا</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <comment>something that happened</comment>
        <translation>
            <numerusform>%1 (%n بار)</numerusform>
            <numerusform>%1 (%n بار)</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>کل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Latchkey::ServerOptions</name>
    <message>
        <source>Address of the &amp;tasks</source>
        <translation>&amp;ٹاسکس کا پتہ</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>&amp;کلائنٹ آئی ڈی</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <translation>&amp;اسکوپس</translation>
    </message>
    <message>
        <source>&amp;Resource</source>
        <translation>&amp;ریسورس</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>خود معلوم کریں</translation>
    </message>
    <message>
        <source>Where they are elsewhere than the sign-in.</source>
        <translation>جب وہ سائن اِن سے الگ جگہ پر ہوں۔</translation>
    </message>
    <message>
        <source>As which app the provider knows Latchkey. Empty: latchkey</source>
        <translation>فراہم کنندہ Latchkey کو کس ایپ کے طور پر جانتا ہے۔ خالی چھوڑنے پر: latchkey</translation>
    </message>
    <message>
        <source>Asked for beside the usual ones, separated by spaces.</source>
        <translation>جو معمول کے علاوہ مانگے جائیں، خالی جگہ سے الگ کر کے۔</translation>
    </message>
    <message>
        <source>Whom the provider makes access tokens for (RFC 8707).</source>
        <translation>فراہم کنندہ رسائی ٹوکن کس کے لیے بناتا ہے (RFC 8707)۔</translation>
    </message>
    <message>
        <source>&amp;Kind of server</source>
        <translation>سرور کی &amp;قسم</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>سرور کی قسم</translation>
    </message>
</context>
<context>
    <name>Latchkey::ServerPage</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;پتہ</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>م&amp;زید ترتیبات</translation>
    </message>
    <message>
        <source>Address of your &amp;tasks</source>
        <translation>آپ کے &amp;ٹاسکس کا پتہ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>سرور سے پوچھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>https is assumed. For a server on this machine: localhost:8000</source>
        <translation>شروع میں https مان لیا جاتا ہے۔ اس مشین کے سرور کے لیے: localhost:8000</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>آپ کا سرور</translation>
    </message>
    <message>
        <source>Enter the address of the server that you want to use.</source>
        <translation>جو سرور استعمال کرنا ہے اس کا پتہ درج کریں۔</translation>
    </message>
    <message>
        <source>How do you sign in?</source>
        <translation>آپ کیسے سائن اِن کرتے ہیں؟</translation>
    </message>
    <message>
        <source>There is more than one way at %1.</source>
        <translation>⁨%1⁩ پر ایک سے زیادہ طریقے ہیں۔</translation>
    </message>
    <message>
        <source>Where are your tasks?</source>
        <translation>آپ کے ٹاسکس کہاں ہیں؟</translation>
    </message>
    <message>
        <source>%1 signs you in, but does not say where your tasks are.</source>
        <translation>⁨%1⁩ آپ کو سائن اِن تو کرتا ہے، مگر یہ نہیں بتاتا کہ آپ کے ٹاسکس کہاں ہیں۔</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
</context>
<context>
    <name>Latchkey::SessionDialog</name>
    <message>
        <source>&amp;Renew now</source>
        <translation>ابھی &amp;تجدید کریں</translation>
    </message>
    <message>
        <source>&amp;Devices…</source>
        <translation>&amp;ڈیوائسز…</translation>
    </message>
    <message>
        <source>Nothing has happened yet that is worth telling.</source>
        <translation>ابھی کوئی قابلِ ذکر بات نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>ابھی &amp;لاک کریں</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;سائن آؤٹ کریں</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation>&amp;ہر جگہ سے سائن آؤٹ کریں…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>سیشن</translation>
    </message>
    <message>
        <source>Your session</source>
        <translation>آپ کا سیشن</translation>
    </message>
    <message>
        <source>Recent security events</source>
        <translation>حالیہ سیکیورٹی واقعات</translation>
    </message>
    <message>
        <source>Noted on this computer only, and deleted when you sign out.</source>
        <translation>صرف اس کمپیوٹر پر درج ہے، اور سائن آؤٹ کرنے پر حذف ہو جاتا ہے۔</translation>
    </message>
</context>
<context>
    <name>Latchkey::SessionFacts</name>
    <message>
        <source>On this computer</source>
        <translation>اس کمپیوٹر پر</translation>
    </message>
</context>
<context>
    <name>Latchkey::SessionIndicator</name>
    <message>
        <source>Session: %1</source>
        <translation>سیشن: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::SessionPopover</name>
    <message>
        <source>&amp;Renew now</source>
        <translation>ابھی &amp;تجدید کریں</translation>
    </message>
    <message>
        <source>&amp;Unlock the keychain</source>
        <translation>کی چین &amp;اَن لاک کریں</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>سائن &amp;آؤٹ کریں</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>سیشن</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;تفصیلات</translation>
    </message>
</context>
<context>
    <name>Latchkey::SessionText</name>
    <message>
        <source>under a minute</source>
        <translation>ایک منٹ سے کم</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 گھنٹے</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 منٹ</translation>
    </message>
    <message>
        <source>Looking for your saved sign-in</source>
        <translation>آپ کا محفوظ کیا ہوا سائن اِن تلاش ہو رہا ہے</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>آپ کا کی چین لاک ہے</translation>
    </message>
    <message>
        <source>Waiting for your keychain</source>
        <translation>آپ کے کی چین کا انتظار ہے</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>سائن آؤٹ ہے</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>سائن اِن ہو رہا ہے</translation>
    </message>
    <message>
        <source>Renewing now</source>
        <translation>ابھی تجدید ہو رہی ہے</translation>
    </message>
    <message>
        <source>Your session ended</source>
        <translation>آپ کا سیشن ختم ہو گیا</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>لاک ہے</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>سائن آؤٹ ہو رہا ہے</translation>
    </message>
    <message>
        <source>Not renewed yet; next try in %1</source>
        <translation>ابھی تجدید نہیں ہوئی؛ اگلی کوشش %1 میں</translation>
    </message>
    <message>
        <source>Not renewed yet; trying again</source>
        <translation>ابھی تجدید نہیں ہوئی؛ دوبارہ کوشش ہو رہی ہے</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>سائن اِن ہے</translation>
    </message>
    <message>
        <source>Renews in %1</source>
        <translation>تجدید %1 میں</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <translation>اختتام %1 میں</translation>
    </message>
    <message>
        <source>Nothing is kept</source>
        <translation>کچھ محفوظ نہیں</translation>
    </message>
    <message>
        <source>Kept in your keychain</source>
        <translation>آپ کے کی چین میں محفوظ</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>⁨%1⁩ میں محفوظ</translation>
    </message>
    <message>
        <source>In memory only, until you quit</source>
        <translation>صرف میموری میں، باہر نکلنے تک</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Current access ends in %1</source>
        <translation>موجودہ رسائی %1 میں ختم ہوگی</translation>
    </message>
</context>
<context>
    <name>Latchkey::SettingRow</name>
    <message>
        <source>Reset to the default</source>
        <translation>طے شدہ پر ری سیٹ کریں</translation>
    </message>
    <message>
        <source>Reset “%1” to the default</source>
        <translation>“⁨%1⁩” کو طے شدہ پر ری سیٹ کریں</translation>
    </message>
</context>
<context>
    <name>Latchkey::SettingsDialog</name>
    <message>
        <source>Some changes are not sent yet</source>
        <translation>کچھ تبدیلیاں ابھی بھیجی نہیں گئیں</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are on this computer only. Nothing is cleared until the server has them.</source>
        <translation>
            <numerusform>%n تبدیلی صرف اس کمپیوٹر پر ہے۔ جب تک یہ سرور کے پاس نہ پہنچ جائے، کچھ صاف نہیں کیا جائے گا۔</numerusform>
            <numerusform>%n تبدیلیاں صرف اس کمپیوٹر پر ہیں۔ جب تک یہ سرور کے پاس نہ پہنچ جائیں، کچھ صاف نہیں کیا جائے گا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>ابھی بھیجیں</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>The copy was not cleared</source>
        <translation>نقل صاف نہیں کی گئی</translation>
    </message>
    <message>
        <source>A decision about some tasks is open</source>
        <translation>کچھ ٹاسکس کا فیصلہ باقی ہے</translation>
    </message>
    <message>
        <source>They were changed here and elsewhere. What was written here is on this computer only until you decide, so nothing is cleared.</source>
        <translation>وہ یہاں بھی بدلے گئے اور کہیں اور بھی۔ جو یہاں لکھا گیا وہ آپ کے فیصلے تک صرف اس کمپیوٹر پر ہے، اس لیے کچھ صاف نہیں کیا جائے گا۔</translation>
    </message>
    <message>
        <source>Clear the copy of your tasks on this computer?</source>
        <translation>اس کمپیوٹر پر آپ کے ٹاسکس کی نقل صاف کریں؟</translation>
    </message>
    <message>
        <source>Your tasks are safe at %1, and are fetched from there again; until it answers none are shown. Filters and backups stay.</source>
        <translation>آپ کے ٹاسکس ⁨%1⁩ پر محفوظ ہیں اور وہیں سے دوبارہ حاصل ہوں گے؛ اس کے جواب دینے تک کوئی ٹاسک نہیں دکھایا جائے گا۔ فلٹرز اور بیک اپس باقی رہیں گے۔</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>صاف کریں</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>میرا ڈیٹا</translation>
    </message>
    <message>
        <source>Everything of the account that is shown in one file, which Latchkey can restore.</source>
        <translation>دکھائے گئے اکاؤنٹ کا سب کچھ ایک فائل میں، جسے Latchkey بحال کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>export backup download json</source>
        <translation>برآمد ایکسپورٹ بیک اپ ڈاؤن لوڈ json</translation>
    </message>
    <message>
        <source>Export my data…</source>
        <translation>میرا ڈیٹا برآمد کریں…</translation>
    </message>
    <message>
        <source>Copy of my tasks on this computer</source>
        <translation>اس کمپیوٹر پر میرے ٹاسکس کی نقل</translation>
    </message>
    <message>
        <source>Encrypted, so that tasks are there without the server. To keep nothing here, sign out.</source>
        <translation>انکرپٹڈ، تاکہ ٹاسکس سرور کے بغیر بھی موجود ہوں۔ یہاں کچھ نہ رکھنے کے لیے سائن آؤٹ کریں۔</translation>
    </message>
    <message>
        <source>cache clear delete offline</source>
        <translation>کیش صاف حذف آف لائن نقل</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>صاف کریں…</translation>
    </message>
    <message>
        <source>&amp;Reset all…</source>
        <translation>&amp;سب ری سیٹ کریں…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>ترتیبات میں تلاش کریں</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>حصے</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>کوئی ترتیب “⁨%1⁩” سے نہیں ملتی۔</translation>
    </message>
    <message>
        <source>Reset all settings?</source>
        <translation>تمام ترتیبات ری سیٹ کریں؟</translation>
    </message>
    <message>
        <source>Everything in this dialog gets its default again. Your accounts and tasks stay as they are.</source>
        <translation>اس ونڈو کی ہر چیز دوبارہ طے شدہ پر آ جائے گی۔ آپ کے اکاؤنٹس اور ٹاسکس ویسے ہی رہیں گے۔</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>سب ری سیٹ کریں</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>سسٹم کے مطابق</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تاریک</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>زیادہ کنٹراسٹ، روشن</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>زیادہ کنٹراسٹ، تاریک</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>مختصر</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>کشادہ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>صرف میرے کہنے پر</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes without use</source>
        <translation>
            <numerusform>%n منٹ استعمال نہ ہونے پر</numerusform>
            <numerusform>%n منٹ استعمال نہ ہونے پر</numerusform>
        </translation>
    </message>
    <message>
        <source>My password</source>
        <translation>میرا پاس ورڈ</translation>
    </message>
    <message>
        <source>The keychain too</source>
        <translation>کی چین سے بھی</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minutes</source>
        <translation>
            <numerusform>ہر %n منٹ بعد</numerusform>
            <numerusform>ہر %n منٹ بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n سیکنڈ</numerusform>
            <numerusform>%n سیکنڈ</numerusform>
        </translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ظاہری شکل</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>theme scheme night bright black white</source>
        <translation>تھیم اسکیم رات روشن سیاہ سفید تاریک</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>نمایاں رنگ</translation>
    </message>
    <message>
        <source>Marks buttons, links and what is chosen.</source>
        <translation>بٹنوں، لنکس اور منتخب چیزوں کو نمایاں کرتا ہے۔</translation>
    </message>
    <message>
        <source>color colour highlight</source>
        <translation>رنگ نمایاں ہائی لائٹ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>متن کا سائز</translation>
    </message>
    <message>
        <source>zoom font scale larger smaller</source>
        <translation>زوم فونٹ پیمانہ بڑا چھوٹا</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>قطار کی اونچائی</translation>
    </message>
    <message>
        <source>Compact rows show more tasks at once.</source>
        <translation>مختصر قطاروں میں ایک ساتھ زیادہ ٹاسکس نظر آتے ہیں۔</translation>
    </message>
    <message>
        <source>density spacing</source>
        <translation>گنجانی فاصلہ جگہ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>translation locale</source>
        <translation>ترجمہ زبان لوکیل</translation>
    </message>
    <message>
        <source>Reminders and start-up</source>
        <translation>یاد دہانیاں اور آغاز</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>کمپیوٹر کے ساتھ شروع کریں</translation>
    </message>
    <message>
        <source>Latchkey opens when you sign in to the desktop.</source>
        <translation>جب آپ ڈیسک ٹاپ پر سائن اِن کرتے ہیں تو Latchkey کھل جاتا ہے۔</translation>
    </message>
    <message>
        <source>autostart login boot automatically</source>
        <translation>آٹو اسٹارٹ لاگ اِن بوٹ خودکار</translation>
    </message>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>ونڈو بند ہونے پر چلتا رکھیں</translation>
    </message>
    <message>
        <source>Reminders then come without the window. The icon in the tray opens it again.</source>
        <translation>تب یاد دہانیاں ونڈو کے بغیر آتی ہیں۔ ٹرے کا آئیکن ونڈو دوبارہ کھولتا ہے۔</translation>
    </message>
    <message>
        <source>background close quit notifications</source>
        <translation>پس منظر بند باہر اطلاعات</translation>
    </message>
    <message>
        <source>Add tasks from any program with a shortcut</source>
        <translation>کسی بھی پروگرام سے شارٹ کٹ کے ذریعے ٹاسکس شامل کریں</translation>
    </message>
    <message>
        <source>The desktop asks which keys it shall be.</source>
        <translation>ڈیسک ٹاپ پوچھتا ہے کہ کون سی کلیدیں ہوں۔</translation>
    </message>
    <message>
        <source>global key hotkey quick add</source>
        <translation>عالمی کلید ہاٹ کی فوری شامل</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>سیکیورٹی</translation>
    </message>
    <message>
        <source>Lock Latchkey</source>
        <translation>⁨Latchkey⁩ لاک کریں</translation>
    </message>
    <message>
        <source>A key, the mouse or a touch in the window begins the time anew. Sleep counts.</source>
        <translation>ونڈو میں کوئی کلید، ماؤس یا ٹچ وقت کو نئے سرے سے شروع کرتا ہے۔ سلیپ کا وقت بھی شمار ہوتا ہے۔</translation>
    </message>
    <message>
        <source>idle away timeout</source>
        <translation>بیکار غیر حاضر ٹائم آؤٹ</translation>
    </message>
    <message>
        <source>Unlock with</source>
        <translation>اَن لاک کا طریقہ</translation>
    </message>
    <message>
        <source>With the keychain, locking Latchkey locks the keychain as well, and its own question unlocks both.</source>
        <translation>کی چین چننے پر Latchkey کو لاک کرنے سے کی چین بھی لاک ہو جاتا ہے، اور اسی کا سوال دونوں کو اَن لاک کرتا ہے۔</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>کی رنگ کی چین</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>نیٹ ورک</translation>
    </message>
    <message>
        <source>Look for changes made elsewhere</source>
        <translation>کہیں اور کی گئی تبدیلیاں دیکھیں</translation>
    </message>
    <message>
        <source>What you do here is sent at once, whatever is chosen. Latchkey always looks when it starts.</source>
        <translation>آپ یہاں جو کرتے ہیں وہ فوراً بھیجا جاتا ہے، چاہے کچھ بھی چنا ہو۔ شروع ہوتے وقت Latchkey ہمیشہ دیکھتا ہے۔</translation>
    </message>
    <message>
        <source>sync interval refresh update</source>
        <translation>سِنک وقفہ ریفریش اپ ڈیٹ</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>پراکسی</translation>
    </message>
    <message>
        <source>A proxy that wants a password is not supported, since Latchkey keeps none in a file. This computer itself is reached without.</source>
        <translation>پاس ورڈ مانگنے والی پراکسی استعمال نہیں ہو سکتی، کیونکہ Latchkey کسی فائل میں پاس ورڈ نہیں رکھتا۔ خود اس کمپیوٹر سے رابطہ پراکسی کے بغیر ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>جواب کا انتظار</translation>
    </message>
    <message>
        <source>On a slow network a longer wait helps. What was not answered is tried again.</source>
        <translation>سست نیٹ ورک پر زیادہ انتظار مفید ہے۔ جس کا جواب نہ ملے اس کی دوبارہ کوشش ہوتی ہے۔</translation>
    </message>
    <message>
        <source>timeout deadline server connection</source>
        <translation>ٹائم آؤٹ مہلت سرور رابطہ کنکشن</translation>
    </message>
    <message>
        <source>Certificate authority of your own</source>
        <translation>آپ کی اپنی سرٹیفکیٹ اتھارٹی</translation>
    </message>
    <message>
        <source>A file in PEM form that is trusted beside the authorities of the system.</source>
        <translation>⁨PEM⁩ شکل کی فائل، جس پر سسٹم کی اتھارٹیز کے علاوہ بھروسا کیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>tls ssl https certificates root trust</source>
        <translation>tls ssl https سرٹیفکیٹ روٹ بھروسا</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>رازداری</translation>
    </message>
</context>
<context>
    <name>Latchkey::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>کی بورڈ شارٹ کٹس</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;بدلیں…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;بحال کریں</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>&amp;سب بحال کریں…</translation>
    </message>
    <message>
        <source>Search what it does, or a key</source>
        <translation>کام یا کلید سے تلاش کریں</translation>
    </message>
    <message>
        <source>Search the keyboard shortcuts</source>
        <translation>کی بورڈ شارٹ کٹس میں تلاش کریں</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>مقرر</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>بدلا ہوا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Nothing is called so, and no such key is in use.</source>
        <translation>اس نام کی کوئی چیز نہیں، اور ایسی کوئی کلید استعمال میں نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>%n shortcuts</source>
        <translation>
            <numerusform>%n شارٹ کٹ</numerusform>
            <numerusform>%n شارٹ کٹس</numerusform>
        </translation>
    </message>
    <message>
        <source>Give “%1” its keys back?</source>
        <translation>”%1“ کو اس کی کلیدیں واپس دیں؟</translation>
    </message>
    <message>
        <source>They are taken from: %1</source>
        <translation>یہ ان سے لی جائیں گی: %1</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>واپس دیں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Reset all keys?</source>
        <translation>تمام کلیدیں بحال کریں؟</translation>
    </message>
    <message>
        <source>Every command has the keys again that it had in the beginning.</source>
        <translation>ہر کمانڈ کی وہی کلیدیں ہوں گی جو شروع میں تھیں۔</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>سب بحال کریں</translation>
    </message>
</context>
<context>
    <name>Latchkey::Sidebar</name>
    <message>
        <source>Inbox</source>
        <translation>اِن باکس</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>آنے والے</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مکمل شدہ</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>کوڑے دان</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>تمام ٹاسکس</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>نئی فہرست</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>نیا فلٹر</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;ترمیم کریں…</translation>
    </message>
    <message>
        <source>New list &amp;inside…</source>
        <translation>اس کے ا&amp;ندر نئی فہرست…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>ا&amp;وپر لے جائیں</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نی&amp;چے لے جائیں</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;حذف کریں</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>&amp;نئی فہرست…</translation>
    </message>
    <message>
        <source>New &amp;filter…</source>
        <translation>نیا &amp;فلٹر…</translation>
    </message>
</context>
<context>
    <name>Latchkey::SidebarModel</name>
    <message>
        <source>This filter cannot be understood</source>
        <translation>یہ فلٹر سمجھ میں نہیں آتا</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are overdue</source>
        <translation>
            <numerusform>%n ٹاسک تاخیر کا شکار ہے</numerusform>
            <numerusform>%n ٹاسکس تاخیر کا شکار ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be understood</source>
        <translation>سمجھ میں نہیں آتا</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n ملا</numerusform>
            <numerusform>%n ملے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n نامکمل</numerusform>
            <numerusform>%n نامکمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n تاخیر شدہ</numerusform>
            <numerusform>%n تاخیر شدہ</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>فہرستیں</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>فلٹرز</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ٹیگز</translation>
    </message>
</context>
<context>
    <name>Latchkey::SidebarView</name>
    <message>
        <source>Views and lists</source>
        <translation>مناظر اور فہرستیں</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;نام</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;ای میل</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;پاس ورڈ</translation>
    </message>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>&amp;براؤزر سے سائن اِن کریں</translation>
    </message>
    <message>
        <source>Sign in with a &amp;code</source>
        <translation>&amp;کوڈ سے سائن اِن کریں</translation>
    </message>
    <message>
        <source>Use another server</source>
        <translation>کوئی اور سرور استعمال کریں</translation>
    </message>
    <message>
        <source>You sign in on a page of %1. Latchkey never sees your password.</source>
        <translation>آپ ⁨%1⁩ کے صفحے پر سائن اِن کرتے ہیں۔ Latchkey آپ کا پاس ورڈ کبھی نہیں دیکھتا۔</translation>
    </message>
    <message>
        <source>Create your account</source>
        <translation>اپنا اکاؤنٹ بنائیں</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>سائن اِن کریں</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>اکاؤنٹ بنائیں</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>آپ کا اکاؤنٹ بن رہا ہے…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>سائن اِن ہو رہا ہے…</translation>
    </message>
    <message>
        <source>I have an account: sign in</source>
        <translation>میرا اکاؤنٹ موجود ہے: سائن اِن کریں</translation>
    </message>
    <message>
        <source>New here? Create an account</source>
        <translation>یہاں نئے ہیں؟ اکاؤنٹ بنائیں</translation>
    </message>
    <message>
        <source>Keep tasks somewhere else</source>
        <translation>ٹاسکس کہیں اور رکھیں</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>نام درج کریں۔</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>اپنا پاس ورڈ درج کریں۔</translation>
    </message>
    <message>
        <source>You are signed out, but the keychain still holds the old sign-in</source>
        <translation>آپ سائن آؤٹ ہو گئے ہیں، مگر پرانا سائن اِن ابھی کی چین میں ہے</translation>
    </message>
    <message>
        <source>It is never used again and is deleted when the keychain allows it.</source>
        <translation>یہ دوبارہ کبھی استعمال نہیں ہو گا اور جب کی چین اجازت دے گا، حذف ہو جائے گا۔</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignInStep</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
</context>
<context>
    <name>Latchkey::SignOutFlow</name>
    <message>
        <source>Sign out?</source>
        <translation>سائن آؤٹ کریں؟</translation>
    </message>
    <message>
        <source>Your filters are on this computer only, and would be lost. A backup keeps them.</source>
        <translation>آپ کے فلٹرز صرف اس کمپیوٹر پر ہیں اور ضائع ہو جائیں گے۔ بیک اپ میں یہ محفوظ رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>سائن آؤٹ کریں</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>سائن اِن رہیں</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>ہر جگہ سے سائن آؤٹ کریں؟</translation>
    </message>
    <message>
        <source>Every device, this one too, has to sign in again.</source>
        <translation>ہر ڈیوائس پر، اس پر بھی، دوبارہ سائن اِن کرنا ہو گا۔</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>ہر جگہ سے سائن آؤٹ کریں</translation>
    </message>
    <message>
        <source>Some changes are not sent yet and would be lost: %1</source>
        <translation>کچھ تبدیلیاں ابھی بھیجی نہیں گئیں اور ضائع ہو جائیں گی: %1</translation>
    </message>
    <message>
        <source>Your filters are on this computer only, and would be lost.</source>
        <translation>آپ کے فلٹرز صرف اس کمپیوٹر پر ہیں اور ضائع ہو جائیں گے۔</translation>
    </message>
</context>
<context>
    <name>Latchkey::Statistics</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days, from one to the other.</extracomment>
        <translation>%1 سے %2 تک</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>پچھلے 7 دن</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>پچھلے 30 دن</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>پچھلے 12 ہفتے</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>پچھلے 12 مہینے</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>اِن باکس</translation>
    </message>
    <message numerus="yes">
        <source>%n other lists</source>
        <translation>
            <numerusform>%n دیگر فہرست</numerusform>
            <numerusform>%n دیگر فہرستیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other tags</source>
        <translation>
            <numerusform>%n دیگر ٹیگ</numerusform>
            <numerusform>%n دیگر ٹیگز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::StatisticsDialog</name>
    <message>
        <source>&amp;Save as picture…</source>
        <translation>تصویر کے طور پر &amp;محفوظ کریں…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>اعداد و شمار</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>کتنا پیچھے تک</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>تصویر کے طور پر محفوظ کریں</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>خاکہ (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>تصویر (*.png)</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>statistics</translation>
    </message>
    <message>
        <source>The picture is saved</source>
        <translation>تصویر محفوظ ہو گئی</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 لکھی نہیں جا سکتی</translation>
    </message>
</context>
<context>
    <name>Latchkey::StatisticsView</name>
    <message>
        <source>Nothing that was completed has a tag.</source>
        <translation>مکمل ہونے والی کسی چیز پر ٹیگ نہیں۔</translation>
    </message>
    <message>
        <source>By list</source>
        <translation>فہرست کے لحاظ سے</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>ٹیگ کے لحاظ سے</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Completed by list</source>
        <translation>فہرست کے لحاظ سے مکمل</translation>
    </message>
    <message>
        <source>Completed by tag</source>
        <translation>ٹیگ کے لحاظ سے مکمل</translation>
    </message>
    <message>
        <source>Current streak</source>
        <translation>موجودہ سلسلہ</translation>
    </message>
    <message>
        <source>Longest streak</source>
        <translation>سب سے لمبا سلسلہ</translation>
    </message>
    <message>
        <source>Completed late</source>
        <translation>دیر سے مکمل</translation>
    </message>
    <message numerus="yes">
        <source>%n completed tasks are not counted: it is not known when they were completed.</source>
        <translation>
            <numerusform>%n مکمل ٹاسک شمار نہیں ہوا: معلوم نہیں کہ وہ کب مکمل ہوا۔</numerusform>
            <numerusform>%n مکمل ٹاسکس شمار نہیں ہوئے: معلوم نہیں کہ وہ کب مکمل ہوئے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n دن</numerusform>
            <numerusform>%n دن</numerusform>
        </translation>
    </message>
    <message>
        <source>Completed per week</source>
        <translation>فی ہفتہ مکمل</translation>
    </message>
    <message>
        <source>Completed per day</source>
        <translation>فی دن مکمل</translation>
    </message>
    <message>
        <source>Your tasks are not here yet</source>
        <translation>آپ کے ٹاسکس ابھی یہاں نہیں ہیں</translation>
    </message>
    <message>
        <source>As soon as they are, you see here what was completed when.</source>
        <translation>جیسے ہی وہ آئیں گے، آپ یہاں دیکھیں گے کہ کیا کب مکمل ہوا۔</translation>
    </message>
    <message>
        <source>Nothing was completed in this time</source>
        <translation>اس عرصے میں کچھ مکمل نہیں ہوا</translation>
    </message>
    <message>
        <source>Choose a longer time to see what was completed before.</source>
        <translation>پہلے مکمل ہونے والا کام دیکھنے کے لیے لمبا عرصہ چنیں۔</translation>
    </message>
    <message>
        <source>Complete a task, and it is counted here.</source>
        <translation>کوئی ٹاسک مکمل کریں، وہ یہاں شمار ہوگا۔</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks completed</source>
        <translation>
            <numerusform>%n ٹاسک مکمل</numerusform>
            <numerusform>%n ٹاسکس مکمل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::StepRow</name>
    <message>
        <source>Drag to move it</source>
        <translation>منتقل کرنے کے لیے گھسیٹیں</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>مرحلہ</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>مکمل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>یہ مرحلہ حذف کریں</translation>
    </message>
    <message>
        <source>Delete the step %1</source>
        <translation>مرحلہ ⁨%1⁩ حذف کریں</translation>
    </message>
</context>
<context>
    <name>Latchkey::StepsEdit</name>
    <message>
        <source>Add a step</source>
        <translation>مرحلہ شامل کریں</translation>
    </message>
    <message>
        <source>Step changed</source>
        <translation>مرحلہ تبدیل ہو گیا</translation>
    </message>
    <message>
        <source>Step added</source>
        <translation>مرحلہ شامل ہو گیا</translation>
    </message>
    <message>
        <source>Step moved</source>
        <translation>مرحلہ منتقل ہو گیا</translation>
    </message>
</context>
<context>
    <name>Latchkey::StrengthMeter</name>
    <message>
        <source>At least %1 characters</source>
        <translation>کم از کم %1 حروف</translation>
    </message>
    <message>
        <source>Weak: longer is better</source>
        <translation>کمزور: جتنا لمبا ہو اتنا بہتر</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>مناسب</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>اچھا</translation>
    </message>
</context>
<context>
    <name>Latchkey::SyncIndicator</name>
    <message>
        <source>Sync: %1</source>
        <translation>سِنک: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::SyncPopover</name>
    <message>
        <source>this computer</source>
        <translation>یہ کمپیوٹر</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>ابھی &amp;سِنک کریں</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>سِنک</translation>
    </message>
    <message>
        <source>How much has been fetched</source>
        <translation>کتنا حاصل ہو چکا</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;دوبارہ کوشش کریں</translation>
    </message>
</context>
<context>
    <name>Latchkey::SyncText</name>
    <message>
        <source>A change waits</source>
        <translation>ایک تبدیلی منتظر ہے</translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait</source>
        <translation>
            <numerusform>%n تبدیلیاں منتظر ہیں</numerusform>
            <numerusform>%n تبدیلیاں منتظر ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>کوئی رابطہ نہیں</translation>
    </message>
    <message>
        <source>your session ended</source>
        <translation>آپ کا سیشن ختم ہو گیا</translation>
    </message>
    <message>
        <source>your keychain is locked</source>
        <translation>آپ کا کی چین لاک ہے</translation>
    </message>
    <message>
        <source>the server asks for a pause</source>
        <translation>سرور کچھ دیر رکنے کو کہہ رہا ہے</translation>
    </message>
    <message>
        <source>the server has a problem</source>
        <translation>سرور میں کوئی مسئلہ ہے</translation>
    </message>
    <message>
        <source>Fetching: %1 %</source>
        <translation>حاصل ہو رہا ہے: %1 %</translation>
    </message>
    <message>
        <source>Fetching your tasks from %1</source>
        <translation>آپ کے ٹاسکس ⁨%1⁩ سے حاصل ہو رہے ہیں</translation>
    </message>
    <message>
        <source>You can work meanwhile. What you change is kept.</source>
        <translation>اس دوران آپ کام جاری رکھ سکتے ہیں۔ آپ کی تبدیلیاں محفوظ رہیں گی۔</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>بھیجا جا رہا ہے: %1</translation>
    </message>
    <message>
        <source>Sending your changes to %1</source>
        <translation>آپ کی تبدیلیاں ⁨%1⁩ کو بھیجی جا رہی ہیں</translation>
    </message>
    <message>
        <source>They are safe on this computer already.</source>
        <translation>یہ اس کمپیوٹر پر پہلے ہی محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>سِنک ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Looking for changes at %1</source>
        <translation>⁨%1⁩ پر تبدیلیاں دیکھی جا رہی ہیں</translation>
    </message>
    <message>
        <source>What is new elsewhere is not known</source>
        <translation>کہیں اور کیا نیا ہے، معلوم نہیں</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>سرور کا انتظار ہے</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>انتظار ہے: %1</translation>
    </message>
    <message>
        <source>Everything you entered is saved.</source>
        <translation>آپ نے جو کچھ درج کیا وہ محفوظ ہے۔</translation>
    </message>
    <message>
        <source>It is safe on this computer, and is sent as soon as that is possible.</source>
        <translation>یہ اس کمپیوٹر پر محفوظ ہے، اور ممکن ہوتے ہی بھیج دی جائے گی۔</translation>
    </message>
    <message>
        <source>They are safe on this computer, and are sent as soon as that is possible.</source>
        <translation>یہ اس کمپیوٹر پر محفوظ ہیں، اور ممکن ہوتے ہی بھیج دی جائیں گی۔</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>تمام تبدیلیاں محفوظ ہیں</translation>
    </message>
    <message>
        <source>All changes saved at %1</source>
        <translation>تمام تبدیلیاں ⁨%1⁩ پر محفوظ ہیں</translation>
    </message>
    <message>
        <source>There was no contact yet</source>
        <translation>ابھی تک کوئی رابطہ نہیں ہوا</translation>
    </message>
    <message>
        <source>Last success: today, %1</source>
        <translation>آخری کامیاب سِنک: آج، %1</translation>
    </message>
    <message>
        <source>Last success: %1</source>
        <translation>آخری کامیاب سِنک: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::TagsEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>ٹیگ شامل کریں</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>ٹیگ ⁨%1⁩ ہٹائیں</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskActions</name>
    <message>
        <source>Tasks can be moved where a list is in its own order.</source>
        <translation>ٹاسکس صرف وہاں منتقل کیے جا سکتے ہیں جہاں فہرست اپنی ترتیب میں ہو۔</translation>
    </message>
    <message numerus="yes">
        <source>%n links copied</source>
        <translation>
            <numerusform>%n لنک کاپی ہو گیا</numerusform>
            <numerusform>%n لنکس کاپی ہو گئے</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskDelegate</name>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskDetail</name>
    <message>
        <source>Choose a task to see all of it</source>
        <translation>پوری تفصیل دیکھنے کے لیے کوئی ٹاسک چنیں</translation>
    </message>
    <message>
        <source>Enter edits its title, Space marks it done</source>
        <translation>⁨Enter⁩ سے عنوان میں ترمیم ہوتی ہے، Space سے ٹاسک مکمل ہوتا ہے</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskEdits</name>
    <message>
        <source>Done: %1</source>
        <translation>مکمل: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks done</source>
        <translation>
            <numerusform>%n ٹاسک مکمل</numerusform>
            <numerusform>%n ٹاسکس مکمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>دوبارہ کھولا گیا: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks open again</source>
        <translation>
            <numerusform>%n ٹاسک دوبارہ کھولا گیا</numerusform>
            <numerusform>%n ٹاسکس دوبارہ کھولے گئے</numerusform>
        </translation>
    </message>
    <message>
        <source>In the trash: %1</source>
        <translation>کوڑے دان میں: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks in the trash</source>
        <translation>
            <numerusform>%n ٹاسک کوڑے دان میں</numerusform>
            <numerusform>%n ٹاسکس کوڑے دان میں</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>حذف: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks deleted</source>
        <translation>
            <numerusform>%n ٹاسک حذف</numerusform>
            <numerusform>%n ٹاسکس حذف</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>بحال: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks restored</source>
        <translation>
            <numerusform>%n ٹاسک بحال</numerusform>
            <numerusform>%n ٹاسکس بحال</numerusform>
        </translation>
    </message>
    <message>
        <source>Priority changed: %1</source>
        <translation>ترجیح تبدیل: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n tasks changed</source>
        <translation>
            <numerusform>%n ٹاسک کی ترجیح تبدیل</numerusform>
            <numerusform>%n ٹاسکس کی ترجیح تبدیل</numerusform>
        </translation>
    </message>
    <message>
        <source>Rescheduled: %1</source>
        <translation>تاریخ تبدیل: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks rescheduled</source>
        <translation>
            <numerusform>%n ٹاسک کی تاریخ تبدیل</numerusform>
            <numerusform>%n ٹاسکس کی تاریخ تبدیل</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>منتقل: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks moved</source>
        <translation>
            <numerusform>%n ٹاسک منتقل</numerusform>
            <numerusform>%n ٹاسکس منتقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags changed: %1</source>
        <translation>ٹیگز تبدیل: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n tasks changed</source>
        <translation>
            <numerusform>%n ٹاسک کے ٹیگز تبدیل</numerusform>
            <numerusform>%n ٹاسکس کے ٹیگز تبدیل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1، ⁨%2⁩ میں</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskFacts</name>
    <message>
        <source>Created %1</source>
        <translation>بنایا گیا: %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>تبدیل ہوا: %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>مکمل ہوا: %1</translation>
    </message>
    <message>
        <source>A change waits to be sent to the server</source>
        <translation>ایک تبدیلی سرور کو بھیجے جانے کی منتظر ہے</translation>
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
        <translation>فہرست پر واپس (Esc)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>حذف کریں (Del)</translation>
    </message>
    <message>
        <source>Title changed</source>
        <translation>عنوان تبدیل ہو گیا</translation>
    </message>
    <message>
        <source>Notes changed</source>
        <translation>نوٹس تبدیل ہو گئے</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>دوبارہ کھولیں</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>مکمل کا نشان لگائیں</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskListView</name>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n ٹاسک</numerusform>
            <numerusform>%n ٹاسکس</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>ٹاسکس</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskMenus</name>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;آج</translation>
    </message>
    <message>
        <source>T&amp;omorrow</source>
        <translation>آئندہ &amp;کل</translation>
    </message>
    <message>
        <source>Next &amp;Monday</source>
        <translation>اگلا &amp;پیر</translation>
    </message>
    <message>
        <source>In a &amp;week</source>
        <translation>ایک &amp;ہفتے بعد</translation>
    </message>
    <message>
        <source>&amp;No date</source>
        <translation>کوئی تا&amp;ریخ نہیں</translation>
    </message>
    <message>
        <source>&amp;Choose a date…</source>
        <translation>تاریخ &amp;چنیں…</translation>
    </message>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;اِن باکس</translation>
    </message>
    <message>
        <source>No tag is in use yet</source>
        <translation>ابھی کوئی ٹیگ استعمال میں نہیں</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;بحال کریں</translation>
    </message>
    <message>
        <source>Delete &amp;for good	Del</source>
        <translation>ہمیشہ کے لیے &amp;حذف کریں	Del</translation>
    </message>
    <message>
        <source>&amp;Open again	Space</source>
        <translation>&amp;دوبارہ کھولیں	Space</translation>
    </message>
    <message>
        <source>&amp;Done	Space</source>
        <translation>&amp;مکمل	Space</translation>
    </message>
    <message>
        <source>D&amp;ate</source>
        <translation>&amp;تاریخ</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>ت&amp;رجیح</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>منت&amp;قل کریں</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;ٹیگز</translation>
    </message>
    <message>
        <source>Move &amp;up	Alt+Up</source>
        <translation>ا&amp;وپر لے جائیں	Alt+Up</translation>
    </message>
    <message>
        <source>Move do&amp;wn	Alt+Down</source>
        <translation>&amp;نیچے لے جائیں	Alt+Down</translation>
    </message>
    <message>
        <source>Make a &amp;step of the one above	Alt+Right</source>
        <translation>اوپر والے کا مر&amp;حلہ بنائیں	Alt+Right</translation>
    </message>
    <message>
        <source>De&amp;lete	Del</source>
        <translation>حذ&amp;ف کریں	Del</translation>
    </message>
    <message>
        <source>&amp;Copy the link</source>
        <translation>&amp;لنک کاپی کریں</translation>
    </message>
    <message>
        <source>&amp;Copy the links</source>
        <translation>&amp;لنک کاپی کریں</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskProblem</name>
    <message>
        <source>A task needs a title.</source>
        <translation>ٹاسک کا عنوان ضروری ہے۔</translation>
    </message>
    <message>
        <source>A title can have %1 characters; this one has %2.</source>
        <translation>عنوان میں %1 حروف ہو سکتے ہیں؛ اس میں %2 ہیں۔</translation>
    </message>
    <message>
        <source>Notes can have %1 characters; these have %2.</source>
        <translation>نوٹس میں %1 حروف ہو سکتے ہیں؛ ان میں %2 ہیں۔</translation>
    </message>
    <message>
        <source>This has characters that cannot be stored. Type it anew.</source>
        <translation>اس میں ایسے حروف ہیں جو محفوظ نہیں کیے جا سکتے۔ اسے نئے سرے سے لکھیں۔</translation>
    </message>
    <message>
        <source>A tag is one word of at most %1 characters, and a task can have %2 of them.</source>
        <translation>ٹیگ زیادہ سے زیادہ %1 حروف کا ایک لفظ ہوتا ہے، اور ایک ٹاسک میں %2 ٹیگز ہو سکتے ہیں۔</translation>
    </message>
    <message>
        <source>A task can have %1 reminders.</source>
        <translation>ایک ٹاسک میں %1 یاد دہانیاں ہو سکتی ہیں۔</translation>
    </message>
    <message>
        <source>That list is no longer there.</source>
        <translation>وہ فہرست اب موجود نہیں۔</translation>
    </message>
    <message>
        <source>This cannot be stored here. Nothing was changed.</source>
        <translation>یہ یہاں محفوظ نہیں کیا جا سکتا۔ کچھ نہیں بدلا گیا۔</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskProperties</name>
    <message>
        <source>Date changed</source>
        <translation>تاریخ تبدیل ہو گئی</translation>
    </message>
    <message>
        <source>Priority changed</source>
        <translation>ترجیح تبدیل ہو گئی</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>ٹیگز تبدیل ہو گئے</translation>
    </message>
    <message>
        <source>Reminders changed</source>
        <translation>یاد دہانیاں تبدیل ہو گئیں</translation>
    </message>
    <message>
        <source>Repetition changed</source>
        <translation>تکرار تبدیل ہو گئی</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskText</name>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>گزشتہ کل</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>آئندہ کل</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>کوئی ترجیح نہیں</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>ترجیح %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday or word for a day, date</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>تاخیر شدہ: %1</translation>
    </message>
    <message>
        <source>due: %1</source>
        <translation>مقررہ تاریخ: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::TaskViewModel</name>
    <message>
        <source>Overdue</source>
        <translation>تاخیر شدہ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>step</source>
        <translation>مرحلہ</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, hidden</source>
        <translation>
            <numerusform>%n مرحلہ، چھپا ہوا</numerusform>
            <numerusform>%n مراحل، چھپے ہوئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n مرحلہ</numerusform>
            <numerusform>%n مراحل</numerusform>
        </translation>
    </message>
    <message>
        <source>changed elsewhere too</source>
        <translation>کہیں اور بھی بدلا گیا</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ابھی بھیجا نہیں گیا</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>دہرایا جاتا ہے</translation>
    </message>
    <message>
        <source>with a reminder</source>
        <translation>یاد دہانی کے ساتھ</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>ٹیگ: %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::TasksPage</name>
    <message>
        <source>Search</source>
        <translation>تلاش کریں</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>ٹاسکس</translation>
    </message>
</context>
<context>
    <name>Latchkey::TokenText</name>
    <message>
        <source>New list: %1</source>
        <translation>نئی فہرست: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>ترجیح %1</translation>
    </message>
</context>
<context>
    <name>Latchkey::TrayIcon</name>
    <message>
        <source>&amp;Open Latchkey</source>
        <translation>⁨Latchkey⁩ &amp;کھولیں</translation>
    </message>
    <message>
        <source>&amp;Add a task…</source>
        <translation>ٹاسک &amp;شامل کریں…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;باہر نکلیں</translation>
    </message>
    <message numerus="yes">
        <source>Latchkey: %n due</source>
        <translation>
            <numerusform>⁨Latchkey⁩: آج کے لیے %n ٹاسک</numerusform>
            <numerusform>⁨Latchkey⁩: آج کے لیے %n ٹاسکس</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>کالعدم کریں</translation>
    </message>
</context>
<context>
    <name>Latchkey::Validation</name>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>اپنا ای میل پتہ درج کریں۔</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. It should be like ana@example.org.</source>
        <translation>یہ ای میل پتہ نہیں لگتا۔ یہ ana@example.org جیسا ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>پاس ورڈ چنیں۔</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>کم از کم %1 حروف استعمال کریں۔</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>زیادہ سے زیادہ %1 حروف استعمال کریں۔</translation>
    </message>
</context>
<context>
    <name>Latchkey::ViewBar</name>
    <message>
        <source>Show what is &amp;done</source>
        <translation>مکمل ٹاسکس &amp;دکھائیں</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>نامکمل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>Save as filter…</source>
        <translation>بطور فلٹر محفوظ کریں…</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>فہرست کی ترتیب</translation>
    </message>
    <message>
        <source>&amp;My own order</source>
        <translation>&amp;میری اپنی ترتیب</translation>
    </message>
    <message>
        <source>By d&amp;ate</source>
        <translation>&amp;تاریخ کے لحاظ سے</translation>
    </message>
    <message>
        <source>By &amp;priority</source>
        <translation>ت&amp;رجیح کے لحاظ سے</translation>
    </message>
    <message>
        <source>By &amp;title</source>
        <translation>&amp;عنوان کے لحاظ سے</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>&amp;نئے پہلے</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 ٹاسک</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n ٹاسک</numerusform>
            <numerusform>%n ٹاسکس</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Latchkey::WaitingPage</name>
    <message>
        <source>Looking for your saved sign-in…</source>
        <translation>آپ کا محفوظ کیا ہوا سائن اِن تلاش ہو رہا ہے…</translation>
    </message>
</context>
<context>
    <name>Latchkey::WayButtons</name>
    <message>
        <source>Opening the browser…</source>
        <translation>براؤزر کھل رہا ہے…</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>کوڈ مانگا جا رہا ہے…</translation>
    </message>
</context>
<context>
    <name>Latchkey::WelcomePage</name>
    <message>
        <source>On &amp;this computer</source>
        <translation>&amp;اس کمپیوٹر پر</translation>
    </message>
    <message>
        <source>No server needed. Your tasks stay here; you choose an e-mail and a password.</source>
        <translation>سرور کی ضرورت نہیں۔ آپ کے ٹاسکس یہیں رہتے ہیں؛ آپ ایک ای میل اور پاس ورڈ چنتے ہیں۔</translation>
    </message>
    <message>
        <source>My &amp;server</source>
        <translation>میرا &amp;سرور</translation>
    </message>
    <message>
        <source>Sign in where your team or company keeps its tasks, or at a server of your own.</source>
        <translation>وہاں سائن اِن کریں جہاں آپ کی ٹیم یا کمپنی اپنے ٹاسکس رکھتی ہے، یا اپنے کسی سرور پر۔</translation>
    </message>
    <message>
        <source>Where should your tasks live?</source>
        <translation>آپ کے ٹاسکس کہاں رہیں؟</translation>
    </message>
    <message>
        <source>Welcome to Latchkey</source>
        <translation>⁨Latchkey⁩ میں خوش آمدید</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>اکاؤنٹ شامل کریں</translation>
    </message>
    <message>
        <source>Or go back to</source>
        <translation>یا ان میں سے کسی پر واپس جائیں</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>تر&amp;تیبات…</translation>
    </message>
</context>
<context>
    <name>Latchkey::WindowActions</name>
    <message>
        <source>&amp;Add a task</source>
        <translation>&amp;ٹاسک شامل کریں</translation>
    </message>
    <message>
        <source>Add a task in a small &amp;window</source>
        <translation>چھوٹی &amp;ونڈو میں ٹاسک شامل کریں</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;کالعدم کریں</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;دوبارہ کریں</translation>
    </message>
    <message>
        <source>&amp;Done, or open again</source>
        <translation>&amp;مکمل کریں، یا دوبارہ کھولیں</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;ریفریش کریں</translation>
    </message>
    <message>
        <source>Go t&amp;o, or do…</source>
        <translation>جائیں یا &amp;کریں…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;تلاش کریں</translation>
    </message>
    <message>
        <source>Views and &amp;lists</source>
        <translation>م&amp;ناظر اور فہرستیں</translation>
    </message>
    <message>
        <source>New l&amp;ist…</source>
        <translation>نئی فہر&amp;ست…</translation>
    </message>
    <message>
        <source>New fil&amp;ter…</source>
        <translation>نی&amp;ا فلٹر…</translation>
    </message>
    <message>
        <source>&amp;Statistics…</source>
        <translation>اعداد و &amp;شمار…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>مینو</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>کی بور&amp;ڈ شارٹ کٹس</translation>
    </message>
    <message>
        <source>A&amp;bout Latchkey</source>
        <translation>⁨Latchkey⁩ کے &amp;بارے میں</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>با&amp;ہر نکلیں</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>اکاؤنٹ &amp;شامل کریں…</translation>
    </message>
    <message>
        <source>&amp;Manage accounts…</source>
        <translation>اکاؤنٹس کا ان&amp;تظام کریں…</translation>
    </message>
    <message>
        <source>About Latchkey</source>
        <translation>⁨Latchkey⁩ کے بارے میں</translation>
    </message>
    <message>
        <source>Latchkey %1</source>
        <translation>Latchkey %1</translation>
    </message>
    <message>
        <source>A desktop task client whose session is never lost.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>ڈیسک ٹاپ کے لیے ٹاسکس کی ایپ، جس کا سیشن کبھی ضائع نہیں ہوتا۔

یہ آزاد سافٹ ویئر ہے، GNU General Public License، ورژن 3 یا بعد کے کسی ورژن کے تحت۔</translation>
    </message>
    <message>
        <source>Report a &amp;problem</source>
        <translation>مسئلے کی ا&amp;طلاع دیں</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>تر&amp;تیبات…</translation>
    </message>
</context>
<context>
    <name>Latchkey::WishDesk</name>
    <message>
        <source>This cannot be opened. Latchkey opens files on this computer and its own links to tasks.</source>
        <translation>اسے کھولا نہیں جا سکتا۔ Latchkey اس کمپیوٹر کی فائلیں اور ٹاسکس کے اپنے لنک کھولتا ہے۔</translation>
    </message>
    <message>
        <source>No account that is signed in here has this task. It may have been deleted, or belong to somebody else.</source>
        <translation>یہاں سائن اِن کسی اکاؤنٹ میں یہ ٹاسک نہیں ہے۔ ہو سکتا ہے اسے حذف کر دیا گیا ہو یا یہ کسی اور کا ہو۔</translation>
    </message>
</context>
<context>
    <name>Latchkey::Wording</name>
    <message>
        <source>%1. %2</source>
        <comment>heading, sentences</comment>
        <translation>%1۔ %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, sentence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of an enumeration</comment>
        <translation>، </translation>
    </message>
</context>
</TS>
