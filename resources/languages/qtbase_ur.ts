<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>RTL</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>سب محفوظ کریں</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;ہاں</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>&amp;سب کے لیے ہاں</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;نہیں</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>سب &amp;کے لیے نہیں</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>روک دیں</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>نظر انداز کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>رد کریں</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مدد</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>لاگو کریں</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>ری سیٹ کریں</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>ڈیفالٹ بحال کریں</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;ٹھیک ہے</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;محفوظ کریں</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>من&amp;سوخ کریں</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;بند کریں</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>محفوظ کیے بغیر بند کریں</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
</context>
<context>
    <name>QDBusTrayIcon</name>
    <message>
        <source>OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مدد</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>تفصیلات دکھائیں...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>تفصیلات چھپائیں...</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>⁨Qt⁩ کے بارے میں</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;ٹھیک ہے</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>یہ پیغام دوبارہ &amp;دکھائیں</translation>
    </message>
    <message>
        <source>Debug Message:</source>
        <translation>ڈی بگ پیغام:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>انتباہ:</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>سنگین خرابی:</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>مہلک خرابی:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>معلومات:</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>یہ کیا ہے؟</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>یہ کیا ہے؟</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>کوئی قدر درج کریں:</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>شارٹ کٹ دبائیں</translation>
    </message>
    <message>
        <source>%1, ...</source>
        <translation>%1، ...</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;کالعدم کریں</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;دوبارہ کریں</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>کا&amp;ٹیں</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>کاپ&amp;ی کریں</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;پیسٹ کریں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>سب منتخب کریں</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;کالعدم کریں</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;دوبارہ کریں</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>کا&amp;ٹیں</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>کاپ&amp;ی کریں</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;پیسٹ کریں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>سب منتخب کریں</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;لنک کا پتہ کاپی کریں</translation>
    </message>
</context>
<context>
    <name>QTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;کالعدم کریں</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;دوبارہ کریں</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>کا&amp;ٹیں</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>کاپ&amp;ی کریں</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;پیسٹ کریں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>سب منتخب کریں</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;لنک کا پتہ کاپی کریں</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>Insert Unicode control character</source>
        <translation>یونیکوڈ کنٹرول حرف داخل کریں</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>⁨LRM⁩ بائیں سے دائیں نشان</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>⁨RLM⁩ دائیں سے بائیں نشان</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>⁨ZWJ⁩ صفر چوڑائی جوڑنے والا</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>⁨ZWNJ⁩ صفر چوڑائی الگ کرنے والا</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>⁨ZWSP⁩ صفر چوڑائی خالی جگہ</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>⁨LRE⁩ بائیں سے دائیں اندراج کا آغاز</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>⁨RLE⁩ دائیں سے بائیں اندراج کا آغاز</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>⁨LRO⁩ بائیں سے دائیں پابندی کا آغاز</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>⁨RLO⁩ دائیں سے بائیں پابندی کا آغاز</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>⁨PDF⁩ سمت کی فارمیٹنگ ختم</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>⁨LRI⁩ بائیں سے دائیں علیحدگی</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>⁨RLI⁩ دائیں سے بائیں علیحدگی</translation>
    </message>
    <message>
        <source>FSI First strong isolate</source>
        <translation>⁨FSI⁩ پہلے حرف کی سمت سے علیحدگی</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>⁨PDI⁩ سمت کی علیحدگی ختم</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;سب منتخب کریں</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;بڑھائیں</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;گھٹائیں</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>انتخاب کی فہرست کھولیں</translation>
    </message>
    <message>
        <source>True</source>
        <translation>درست</translation>
    </message>
    <message>
        <source>False</source>
        <translation>غلط</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>بائیں اسکرول کریں</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>دائیں اسکرول کریں</translation>
    </message>
</context>
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>ٹیب بند کریں</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>یہاں اسکرول کریں</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>سب سے اوپر</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>سب سے نیچے</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>بایاں کنارہ</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>دایاں کنارہ</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>ایک صفحہ اوپر</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>ایک صفحہ نیچے</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>ایک صفحہ بائیں</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>ایک صفحہ دائیں</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>اوپر اسکرول کریں</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>نیچے اسکرول کریں</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>بائیں اسکرول کریں</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>دائیں اسکرول کریں</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Undo</source>
        <translation>کالعدم کریں</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>کالعدم کریں: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>دوبارہ کریں: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Undo</source>
        <translation>کالعدم کریں</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>کالعدم کریں: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>دوبارہ کریں: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>QUndoModel</name>
    <message>
        <source>&lt;empty&gt;</source>
        <translation>&lt;خالی&gt;</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>پیچھے جائیں</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>آگے جائیں</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;کھولیں</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;محفوظ کریں</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>بطور محفوظ کریں</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;چنیں</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فائلیں</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>دکھائیں </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“⁨%1⁩” تحریر سے محفوظ ہے۔
کیا آپ پھر بھی اسے حذف کرنا چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>کیا آپ واقعی “⁨%1⁩” کو حذف کرنا چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>مقامات اور بُک مارکس کی فہرست</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>فائل کا &amp;نام:</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف کریں</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>نام &amp;بدلیں</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>نیا فولڈر</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>نیا &amp;فولڈر</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>نیا فولڈر بنائیں</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>نیا فولڈر بنائیں</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>بالائی فولڈر</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>بالائی فولڈر میں جائیں</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>یہاں دیکھیں:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>فائل کی قسم:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>فولڈر تلاش کریں</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;چھپی ہوئی فائلیں دکھائیں</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
فولڈر نہیں ملا۔
براہ کرم دیکھیں کہ فولڈر کا نام درست ہے۔</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
فائل نہیں ملی۔
براہ کرم دیکھیں کہ فائل کا نام درست ہے۔</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>سائیڈ بار</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>فہرست کا منظر</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>تفصیلی منظر</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>فہرست کے منظر پر جائیں</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>تفصیلی منظر پر جائیں</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>فولڈرز</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>فولڈر:</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>فولڈر حذف نہیں ہو سکا۔</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>⁨%1⁩ پہلے سے موجود ہے۔
کیا آپ اسے بدلنا چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>حالیہ مقامات</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>فائل فولڈر</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>فولڈر</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>ڈرائیو</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>عرف</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>شارٹ کٹ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>میرا کمپیوٹر</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>⁨%1⁩ فائل</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>عرف</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>ڈرائیو</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>فائل فولڈر</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>فولڈر</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>شارٹ کٹ</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>⁨%1⁩ فائل</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>سائز</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>ترمیم کی تاریخ</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>میرا کمپیوٹر</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>کمپیوٹر</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>فائل کا نام درست نہیں</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;نام “⁨%1⁩” استعمال نہیں ہو سکتا۔&lt;/b&gt;&lt;p&gt;کوئی اور نام آزمائیں، جس میں کم حروف ہوں یا رموزِ اوقاف نہ ہوں۔</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Permission denied</source>
        <translation>اجازت نہیں</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>بہت زیادہ فائلیں کھلی ہیں</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ایسی کوئی فائل یا فولڈر نہیں</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ڈسک پر جگہ نہیں بچی</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>جسے کھولنا ہے وہ فولڈر ہے</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>نامعلوم خرابی</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>موجودہ فائل ⁨%1⁩ میں لکھا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>یہ نام ایک فولڈر کا ہے</translation>
    </message>
    <message>
        <source>Writing canceled by application</source>
        <translation>ایپ نے لکھنا منسوخ کر دیا</translation>
    </message>
    <message>
        <source>QSaveFile cannot open &apos;%1&apos; without direct write fallback enabled.</source>
        <translation>براہ راست لکھنے کی اجازت کے بغیر “⁨%1⁩” کھولی نہیں جا سکتی۔</translation>
    </message>
</context>
<context>
    <name>QFileDevice</name>
    <message>
        <source>No file engine available</source>
        <translation>فائل کھولنے کا کوئی ذریعہ دستیاب نہیں</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Destination file is the same file.</source>
        <translation>منزل کی فائل یہی فائل ہے۔</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>اصل فائل موجود نہیں۔</translation>
    </message>
    <message>
        <source>Destination file exists</source>
        <translation>منزل کی فائل پہلے سے موجود ہے</translation>
    </message>
    <message>
        <source>Error while renaming: %1</source>
        <translation>نام بدلنے میں خرابی: %1</translation>
    </message>
    <message>
        <source>Unable to restore from %1: %2</source>
        <translation>⁨%1⁩ سے بحال نہیں ہو سکا: %2</translation>
    </message>
    <message>
        <source>Will not rename sequential file using block copy</source>
        <translation>ترتیب وار فائل کا نام بلاک کاپی سے نہیں بدلا جائے گا</translation>
    </message>
    <message>
        <source>Cannot remove source file</source>
        <translation>اصل فائل ہٹائی نہیں جا سکتی</translation>
    </message>
    <message>
        <source>Cannot open %1 for input</source>
        <translation>⁨%1⁩ پڑھنے کے لیے کھولی نہیں جا سکتی</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>لکھنے کے لیے کھولی نہیں جا سکتی: %1</translation>
    </message>
    <message>
        <source>Failure to write block: %1</source>
        <translation>بلاک لکھنے میں ناکامی: %1</translation>
    </message>
    <message>
        <source>Cannot create %1 for output: %2</source>
        <translation>⁨%1⁩ لکھنے کے لیے بنائی نہیں جا سکتی: %2</translation>
    </message>
    <message>
        <source>Cannot open destination file: %1</source>
        <translation>منزل کی فائل کھولی نہیں جا سکتی: %1</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>دبائیں</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>بڑھائیں</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>گھٹائیں</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>مینو دکھائیں</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>فوکس کریں</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>بدلیں</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>بائیں اسکرول کریں</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>دائیں اسکرول کریں</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>اوپر اسکرول کریں</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>نیچے اسکرول کریں</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>پچھلا صفحہ</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>اگلا صفحہ</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>عمل شروع کرتا ہے</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>قدر بڑھاتا ہے</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>قدر گھٹاتا ہے</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>مینو دکھاتا ہے</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>فوکس کرتا ہے</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>حالت بدلتا ہے</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>بائیں اسکرول کرتا ہے</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>دائیں اسکرول کرتا ہے</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>اوپر اسکرول کرتا ہے</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>نیچے اسکرول کرتا ہے</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>پچھلے صفحے پر جاتا ہے</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>اگلے صفحے پر جاتا ہے</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>row</source>
        <translation>قطار</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>خانہ</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>ڈائل</translation>
    </message>
    <message>
        <source>form</source>
        <translation>فارم</translation>
    </message>
    <message>
        <source>grip</source>
        <translation>گرفت</translation>
    </message>
    <message>
        <source>link</source>
        <translation>لنک</translation>
    </message>
    <message>
        <source>list</source>
        <translation>فہرست</translation>
    </message>
    <message>
        <source>note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>درخت</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>اینیمیشن</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>چارٹ</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>گھڑی</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>فریم</translation>
    </message>
    <message>
        <source>label</source>
        <translation>لیبل</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>پینل</translation>
    </message>
    <message>
        <source>space</source>
        <translation>خالی جگہ</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>آواز</translation>
    </message>
    <message>
        <source>table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>ریڈیو بٹن</translation>
    </message>
    <message>
        <source>page tab list</source>
        <translation>ٹیبز کی فہرست</translation>
    </message>
    <message>
        <source>web document</source>
        <translation>ویب دستاویز</translation>
    </message>
    <message>
        <source>combo box</source>
        <translation>انتخابی خانہ</translation>
    </message>
    <message>
        <source>color chooser</source>
        <translation>رنگ چننے کا خانہ</translation>
    </message>
    <message>
        <source>menu item</source>
        <translation>مینو آئٹم</translation>
    </message>
    <message>
        <source>document</source>
        <translation>دستاویز</translation>
    </message>
    <message>
        <source>scroll bar</source>
        <translation>اسکرول بار</translation>
    </message>
    <message>
        <source>tool bar</source>
        <translation>ٹول بار</translation>
    </message>
    <message>
        <source>tool tip</source>
        <translation>ٹول ٹپ</translation>
    </message>
    <message>
        <source>text caret</source>
        <translation>متن کا کرسر</translation>
    </message>
    <message>
        <source>button menu</source>
        <translation>مینو والا بٹن</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>جدا کرنے والی لکیر</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>کینوس</translation>
    </message>
    <message>
        <source>column</source>
        <translation>کالم</translation>
    </message>
    <message>
        <source>cursor</source>
        <translation>کرسر</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>ڈائیلاگ</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>خالی خانہ</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>فوٹر</translation>
    </message>
    <message>
        <source>push button</source>
        <translation>بٹن</translation>
    </message>
    <message>
        <source>row header</source>
        <translation>قطار کا عنوان</translation>
    </message>
    <message>
        <source>spin box</source>
        <translation>عددی خانہ</translation>
    </message>
    <message>
        <source>splitter</source>
        <translation>تقسیم کار</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>سلائیڈر</translation>
    </message>
    <message>
        <source>button with drop down grid</source>
        <translation>جدول والا ڈراپ ڈاؤن بٹن</translation>
    </message>
    <message>
        <source>page tab</source>
        <translation>ٹیب</translation>
    </message>
    <message>
        <source>invalid role</source>
        <translation>نادرست کردار</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>پیراگراف</translation>
    </message>
    <message>
        <source>equation</source>
        <translation>مساوات</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>اطلاع</translation>
    </message>
    <message>
        <source>complementary content</source>
        <translation>ضمنی مواد</translation>
    </message>
    <message>
        <source>section</source>
        <translation>سیکشن</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>معاون</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>فہرست آئٹم</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>ڈیسک ٹاپ</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>اشارہ</translation>
    </message>
    <message>
        <source>title bar</source>
        <translation>ٹائٹل بار</translation>
    </message>
    <message>
        <source>tree item</source>
        <translation>درخت آئٹم</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>چیک باکس</translation>
    </message>
    <message>
        <source>status bar</source>
        <translation>اسٹیٹس بار</translation>
    </message>
    <message>
        <source>progress bar</source>
        <translation>پیش رفت بار</translation>
    </message>
    <message>
        <source>alert message</source>
        <translation>انتباہی پیغام</translation>
    </message>
    <message>
        <source>property page</source>
        <translation>خصوصیات کا صفحہ</translation>
    </message>
    <message>
        <source>popup menu</source>
        <translation>پاپ اپ مینو</translation>
    </message>
    <message>
        <source>layered pane</source>
        <translation>تہہ دار پینل</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>مینو بار</translation>
    </message>
    <message>
        <source>column header</source>
        <translation>کالم کا عنوان</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>ٹرمینل</translation>
    </message>
    <message>
        <source>button with drop down</source>
        <translation>ڈراپ ڈاؤن بٹن</translation>
    </message>
    <message>
        <source>hotkey field</source>
        <translation>شارٹ کٹ کا خانہ</translation>
    </message>
    <message>
        <source>graphic</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>help balloon</source>
        <translation>مدد کا بلبلہ</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>سرخی</translation>
    </message>
    <message>
        <source>application</source>
        <translation>ایپلیکیشن</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>Num</source>
        <translation>Num</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Backtab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print Screen</source>
        <translation>Print Screen</translation>
    </message>
    <message>
        <source>SysReq</source>
        <translation>SysReq</translation>
    </message>
    <message>
        <source>System Request</source>
        <translation>System Request</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>CapsLock</source>
        <translation>CapsLock</translation>
    </message>
    <message>
        <source>NumLock</source>
        <translation>NumLock</translation>
    </message>
    <message>
        <source>ScrollLock</source>
        <translation>ScrollLock</translation>
    </message>
    <message>
        <source>Caps Lock</source>
        <translation>Caps Lock</translation>
    </message>
    <message>
        <source>Num Lock</source>
        <translation>Num Lock</translation>
    </message>
    <message>
        <source>Number Lock</source>
        <translation>Number Lock</translation>
    </message>
    <message>
        <source>Scroll Lock</source>
        <translation>Scroll Lock</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;پرنٹ کریں</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>تمام صفحات</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>طاق صفحات</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>جفت صفحات</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;اختیارات &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;اختیارات &lt;&lt;</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>فائل میں پرنٹ کریں (PDF)</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>مقامی فائل</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>⁨PDF⁩ فائل لکھیں</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>فائل میں پرنٹ کریں ...</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>⁨%1⁩ ایک فولڈر ہے۔
براہ کرم فائل کا کوئی اور نام چنیں۔</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>فائل ⁨%1⁩ میں لکھا نہیں جا سکتا۔
براہ کرم فائل کا کوئی اور نام چنیں۔</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>⁨%1⁩ پہلے سے موجود ہے۔
کیا آپ اس کی جگہ نئی فائل لکھنا چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>“فی شیٹ صفحات” اور “صفحات کا مجموعہ” ایک ساتھ استعمال نہیں ہو سکتے۔
براہ کرم ان میں سے ایک بند کریں۔</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>“سے” کی قدر “تک” کی قدر سے زیادہ نہیں ہو سکتی۔</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>دو طرفہ پرنٹنگ کی ترتیبات میں تضاد ہے۔ کیا آپ اسے درست کرنا چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>دو طرفہ پرنٹنگ کی ترتیبات میں تضاد</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>صفحات کی تعیین درست نہیں</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>⁨%1⁩ درست طریقے سے نہیں لکھا گیا۔ حدود اور صفحات کو “,” سے الگ کریں، حدود “-” سے بتائیں، اور دیکھیں کہ حدود ایک دوسرے سے نہ ملیں۔</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>⁨1 (1x1)⁩</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>⁨2 (2x1)⁩</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>⁨4 (2x2)⁩</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>⁨6 (2x3)⁩</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>⁨9 (3x3)⁩</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>⁨16 (4x4)⁩</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>بائیں سے دائیں، اوپر سے نیچے</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>بائیں سے دائیں، نیچے سے اوپر</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>دائیں سے بائیں، نیچے سے اوپر</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>دائیں سے بائیں، اوپر سے نیچے</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>نیچے سے اوپر، بائیں سے دائیں</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>نیچے سے اوپر، دائیں سے بائیں</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>اوپر سے نیچے، بائیں سے دائیں</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>اوپر سے نیچے، دائیں سے بائیں</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>خودکار</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Form</source>
        <translation>فارم</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>پرنٹر</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;نام:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;خصوصیات</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>مقام:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش منظر</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>قسم:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>آؤٹ پٹ &amp;فائل:</translation>
    </message>
    <message>
        <source>...</source>
        <translation>...</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Form</source>
        <translation>فارم</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>کاپیاں</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>کاپیاں:</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>پرنٹ کی حد</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>سب پرنٹ کریں</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>صفحات: از</translation>
    </message>
    <message>
        <source>to</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحات</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>منتخب حصہ</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>موجودہ صفحہ</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>صفحات کا مجموعہ:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>آؤٹ پٹ کی ترتیبات</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>اختیارات</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>ترتیب سے</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>الٹی ترتیب</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>رنگ کا موڈ</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>رنگین</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>سیاہ و سفید</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>دو طرفہ پرنٹنگ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>لمبی طرف جلد</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>چھوٹی طرف جلد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>لمبی طرف</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>چھوٹی طرف</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>دو طرفہ پرنٹنگ</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>صفحات یا حدود کوما سے الگ کر کے لکھیں۔ حد دو اعداد سے بنتی ہے جن کے بیچ ہائفن ہو۔ مثلاً ⁨3,5-7,9⁩ سے صفحات 3، 5، 6، 7 اور 9 پرنٹ ہوتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Form</source>
        <translation>فارم</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحہ</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>مزید ترتیبات</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>کچھ اختیارات میں تضاد ہے۔ براہ کرم اسے درست کریں۔</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>پرنٹر کی خصوصیات</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>پرنٹ کے اختیارات</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>صفحے کی ترتیبات میں تضاد</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>صفحے کی ترتیبات میں تضاد ہے۔ کیا آپ اسے درست کرنا چاہتے ہیں؟</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>مزید ترتیبات میں تضاد</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>کچھ مزید ترتیبات میں تضاد ہے۔ کیا آپ اسے درست کرنا چاہتے ہیں؟</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Form</source>
        <translation>فارم</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>صفحے کا سائز:</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>چوڑائی:</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>اونچائی:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>کاغذ کا ماخذ:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>عمودی</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>افقی</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>الٹا افقی</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>الٹا عمودی</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>حاشیے</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>اوپر کا حاشیہ</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>بائیں کا حاشیہ</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>دائیں کا حاشیہ</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>نیچے کا حاشیہ</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>صفحے کی ترتیب</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>صفحات کی ترتیب:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>فی شیٹ صفحات:</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>حسبِ منشا</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>ملی میٹر (mm)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>پوائنٹ (pt)</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>انچ (in)</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>پائیکا (P̸)</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>ڈیڈو (DD)</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>سیسرو (CC)</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>P̸</source>
        <translation>P̸</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>CC</source>
        <translation>CC</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>Custom</source>
        <translation>حسبِ منشا</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>حسبِ منشا (⁨%1mm x %2mm⁩)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>حسبِ منشا (⁨%1pt x %2pt⁩)</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>حسبِ منشا (⁨%1in x %2in⁩)</translation>
    </message>
    <message>
        <source>Custom (%1pc x %2pc)</source>
        <translation>حسبِ منشا (⁨%1pc x %2pc⁩)</translation>
    </message>
    <message>
        <source>Custom (%1DD x %2DD)</source>
        <translation>حسبِ منشا (⁨%1DD x %2DD⁩)</translation>
    </message>
    <message>
        <source>Custom (%1CC x %2CC)</source>
        <translation>حسبِ منشا (⁨%1CC x %2CC⁩)</translation>
    </message>
    <message>
        <source>%1 x %2 in</source>
        <translation>⁨%1 x %2 in⁩</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Job</source>
        <translation>پرنٹ کا کام</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>پرنٹ کا انتظام</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>مقررہ وقت پر پرنٹ:</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>بلنگ کی معلومات:</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>پرنٹ کی ترجیح:</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>سرورق کے صفحات</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>اختتام:</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>آغاز:</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>فوراً پرنٹ کریں</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>غیر معینہ مدت تک روکیں</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>دن (06:00 تا 17:59)</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>رات (18:00 تا 05:59)</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>دوسری شفٹ (16:00 تا 23:59)</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>تیسری شفٹ (00:00 تا 07:59)</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>ویک اینڈ (ہفتہ تا اتوار)</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>مخصوص وقت</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>معیاری</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>غیر درجہ بند</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>رازدارانہ</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>درجہ بند</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>خفیہ</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>انتہائی خفیہ</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>توثیق درکار ہے</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>⁨%2⁩ پر ⁨%1⁩ استعمال کرنے کے لیے توثیق درکار ہے۔</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>⁨%1⁩ استعمال کرنے کے لیے توثیق درکار ہے۔</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>صارف نام:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>پاس ورڈ:</translation>
    </message>
</context>
<context>
    <name>Print Device Input Slot</name>
    <message>
        <source>Automatic</source>
        <translation>خودکار</translation>
    </message>
</context>
<context>
    <name>Print Device Output Bin</name>
    <message>
        <source>Automatic</source>
        <translation>خودکار</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>Services</source>
        <translation>سروسز</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>⁨%1⁩ چھپائیں</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>باقی چھپائیں</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>سب دکھائیں</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>ترتیبات...</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>⁨%1⁩ سے باہر نکلیں</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>⁨%1⁩ کے بارے میں</translation>
    </message>
</context>
</TS>
