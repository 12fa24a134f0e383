// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/proofs/clipping.h"
#include "tests/ui/proofs/mirroring.h"
#include "tests/ui/proofs/placement.h"
#include "tests/ui/proofs/pseudolanguage.h"
#include "tests/ui/proofs/seen.h"
#include "tests/ui/proofs/untranslated.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;

/// A proof that finds nothing proves nothing: each is shown what it is there for.
class ProofsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldFindNothingInAWindowThatIsWellLaidOut();
    void shouldFindTextWithoutRoom_data();
    void shouldFindTextWithoutRoom();
    void shouldLetAnElidedLabelBeShort();
    void shouldFindWhatLiesOverItsNeighbour();
    void shouldLetALayerLieOverTheLayout();
    void shouldFindWhatReachesOut();
    void shouldLetWhatIsScrolledReachOut();
    void shouldFindWhatStaysOnItsSide();
    void shouldSpeakSoThatNothingIsAsInEnglish();
    void shouldFindWhatIsNotTranslated();

private:
    QLabel *addLabel(const char *name);

    std::unique_ptr<QWidget> m_window;
    QHBoxLayout *m_row = nullptr;
};

namespace {
const QString Sentence = QStringLiteral("A sentence of some words");
}

void ProofsTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->setObjectName(QStringLiteral("window"));
    m_row = new QHBoxLayout(m_window.get());
    m_window->resize(600, 300);
    m_window->show();
}

QLabel *ProofsTest::addLabel(const char *name)
{
    auto *label = new QLabel(Sentence);
    label->setObjectName(QLatin1String(name));
    m_row->addWidget(label);
    return label;
}

void ProofsTest::shouldFindNothingInAWindowThatIsWellLaidOut()
{
    addLabel("first");
    addLabel("second")->setWordWrap(true);
    m_row->addWidget(new QPushButton(Sentence));
    settle();
    QCOMPARE(clippedIn(*m_window) + misplacedIn(*m_window) + unmirroredIn(*m_window), QStringList());
    QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
}

void ProofsTest::shouldFindTextWithoutRoom_data()
{
    QTest::addColumn<QWidget *>("control");
    auto *wrapping = new QLabel(Sentence);
    wrapping->setWordWrap(true);
    wrapping->setFixedHeight(8);
    QTest::addRow("a label that wraps and is too low") << static_cast<QWidget *>(wrapping);
    auto *word = new QLabel(QStringLiteral("Donaudampfschifffahrt"));
    word->setWordWrap(true);
    word->setFixedWidth(40);
    QTest::addRow("a word that is too long") << static_cast<QWidget *>(word);
    for (QWidget *control : std::initializer_list<QWidget *>{new QLabel(Sentence), new QPushButton(Sentence)}) {
        control->setFixedWidth(40);
        QTest::addRow("%s that is too narrow", control->metaObject()->className()) << control;
    }
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(Sentence);
    edit->setFixedWidth(40);
    QTest::addRow("a line") << static_cast<QWidget *>(edit);
    auto *box = new QComboBox;
    box->addItem(Sentence);
    box->setFixedWidth(60);
    QTest::addRow("a box") << static_cast<QWidget *>(box);
}

void ProofsTest::shouldFindTextWithoutRoom()
{
    QFETCH(QWidget *, control);
    control->setObjectName(QStringLiteral("short"));
    m_row->addWidget(control);
    settle();
    const QStringList problems = clippedIn(*m_window);
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems.constFirst().contains(QLatin1String("'short' has no room")));
}

void ProofsTest::shouldLetAnElidedLabelBeShort()
{
    auto *label = new ElidedLabel(Sentence);
    label->setFixedWidth(40);
    m_row->addWidget(label);
    settle();
    QVERIFY(label->isElided());
    QCOMPARE(clippedIn(*m_window), QStringList());
}

void ProofsTest::shouldFindWhatLiesOverItsNeighbour()
{
    addLabel("first");
    QLabel *second = addLabel("second");
    settle();
    second->move(second->x() - 20, second->y());
    QCOMPARE(misplacedIn(*m_window),
             QStringList{QStringLiteral("QLabel 'first' and QLabel 'second' lie over each other")});
}

void ProofsTest::shouldLetALayerLieOverTheLayout()
{
    addLabel("first");
    auto *layer = new QFrame(m_window.get());
    layer->setGeometry(m_window->rect());
    layer->show();
    settle();
    QCOMPARE(misplacedIn(*m_window), QStringList());
}

void ProofsTest::shouldFindWhatReachesOut()
{
    QLabel *label = addLabel("first");
    settle();
    label->move(m_window->width() - label->width() / 2, label->y());
    QCOMPARE(misplacedIn(*m_window), QStringList{QStringLiteral("QLabel 'first' reaches out of QWidget 'window'")});
}

void ProofsTest::shouldLetWhatIsScrolledReachOut()
{
    auto *area = new QScrollArea;
    auto *large = new QLabel(Sentence);
    large->setObjectName(QStringLiteral("large"));
    large->setFixedSize(2000, 2000);
    area->setWidget(large);
    m_row->addWidget(area);
    settle();
    QCOMPARE(misplacedIn(*m_window), QStringList());
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    settle();
    QCOMPARE(misplacedIn(*m_window),
             QStringList{QStringLiteral("QLabel 'large' reaches out of QWidget 'qt_scrollarea_viewport'")});
}

void ProofsTest::shouldFindWhatStaysOnItsSide()
{
    addLabel("first");
    auto *layer = new QFrame(m_window.get());
    layer->setObjectName(QStringLiteral("layer"));
    layer->setGeometry(0, 0, 20, 20);
    layer->show();
    settle();
    QCOMPARE(unmirroredIn(*m_window),
             QStringList{QStringLiteral("QFrame 'layer' is -580 pixels beside the mirrored place")});
}

void ProofsTest::shouldSpeakSoThatNothingIsAsInEnglish()
{
    const PseudoLanguage language;
    const auto said = [&language](const char *source) { return language.translate("Any", source, nullptr, -1); };
    QCOMPARE(said("Add %1 to <b>%n</b>"), QStringLiteral("[Áđđ %1 ţóó <b>%n</b>]"));
    QCOMPARE(said("d MMM"), QStringLiteral("d MMM"));
    QVERIFY(said("A sentence of some words").size() >= 1.3 * QStringLiteral("A sentence of some words").size());
}

void ProofsTest::shouldFindWhatIsNotTranslated()
{
    const PseudoLanguage language;
    QLabel *label = addLabel("first");
    label->setText(language.translate("Any", "Tasks of %1", nullptr, -1).arg(QStringLiteral("Ana")));
    label->setToolTip(QStringLiteral("Hello"));
    settle();
    TranslationProof proof;
    QCOMPARE(proof.untranslatedIn(*m_window).size(), 2);
    proof.know(QStringLiteral("Ana"));
    QCOMPARE(proof.untranslatedIn(*m_window),
             QStringList{QStringLiteral("QLabel 'first' says “Hello”, which is not translated")});
}

QTEST_MAIN(ProofsTest)
#include "tst_proofs.moc"
