# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shelf.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QListView, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QStackedWidget,
    QToolButton, QVBoxLayout, QWidget)

class Ui_ShelfForm(object):
    def setupUi(self, ShelfForm):
        if not ShelfForm.objectName():
            ShelfForm.setObjectName(u"ShelfForm")
        self.layout1 = QVBoxLayout(ShelfForm)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(28, 24, 28, 20)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(10)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(ShelfForm)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)

        self.layout2.addWidget(self.heading)

        self.spacer1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.downloads = QPushButton(ShelfForm)
        self.downloads.setObjectName(u"downloads")

        self.layout2.addWidget(self.downloads)

        self.lend = QPushButton(ShelfForm)
        self.lend.setObjectName(u"lend")

        self.layout2.addWidget(self.lend)

        self.addCatalogue = QPushButton(ShelfForm)
        self.addCatalogue.setObjectName(u"addCatalogue")

        self.layout2.addWidget(self.addCatalogue)

        self.check = QPushButton(ShelfForm)
        self.check.setObjectName(u"check")

        self.layout2.addWidget(self.check)


        self.layout1.addLayout(self.layout2)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(10)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.search = QLineEdit(ShelfForm)
        self.search.setObjectName(u"search")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.search.sizePolicy().hasHeightForWidth())
        self.search.setSizePolicy(sizePolicy)
        self.search.setMinimumSize(QSize(180, 0))
        self.search.setClearButtonEnabled(True)

        self.layout3.addWidget(self.search)

        self.subtopic = QComboBox(ShelfForm)
        self.subtopic.setObjectName(u"subtopic")
        self.subtopic.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.subtopic.setMaximumSize(QSize(210, 16777215))

        self.layout3.addWidget(self.subtopic)

        self.kind = QComboBox(ShelfForm)
        self.kind.setObjectName(u"kind")

        self.layout3.addWidget(self.kind)

        self.kept = QComboBox(ShelfForm)
        self.kept.setObjectName(u"kept")

        self.layout3.addWidget(self.kept)

        self.filters = QToolButton(ShelfForm)
        self.filters.setObjectName(u"filters")
        self.filters.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.layout3.addWidget(self.filters)


        self.layout1.addLayout(self.layout3)

        self.layout10 = QHBoxLayout()
        self.layout10.setSpacing(10)
        self.layout10.setObjectName(u"layout10")
        self.summary = QLabel(ShelfForm)
        self.summary.setObjectName(u"summary")
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setProperty(u"role", u"soft")

        self.layout10.addWidget(self.summary)

        self.sort = QComboBox(ShelfForm)
        self.sort.setObjectName(u"sort")

        self.layout10.addWidget(self.sort)

        self.asList = QToolButton(ShelfForm)
        self.asList.setObjectName(u"asList")
        self.asList.setCheckable(True)

        self.layout10.addWidget(self.asList)

        self.layout10.setStretch(0, 1)

        self.layout1.addLayout(self.layout10)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(20)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.stack = QStackedWidget(ShelfForm)
        self.stack.setObjectName(u"stack")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.stack.sizePolicy().hasHeightForWidth())
        self.stack.setSizePolicy(sizePolicy1)
        self.gridPage = QWidget()
        self.gridPage.setObjectName(u"gridPage")
        self.layout5 = QVBoxLayout(self.gridPage)
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.grid = QListView(self.gridPage)
        self.grid.setObjectName(u"grid")

        self.layout5.addWidget(self.grid)

        self.stack.addWidget(self.gridPage)
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.layout6 = QVBoxLayout(self.emptyPage)
        self.layout6.setSpacing(10)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.spacer2 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout6.addItem(self.spacer2)

        self.emptyTitle = QLabel(self.emptyPage)
        self.emptyTitle.setObjectName(u"emptyTitle")
        self.emptyTitle.setWordWrap(True)
        self.emptyTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyTitle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyTitle.setProperty(u"role", u"title")

        self.layout6.addWidget(self.emptyTitle)

        self.emptyText = QLabel(self.emptyPage)
        self.emptyText.setObjectName(u"emptyText")
        self.emptyText.setWordWrap(True)
        self.emptyText.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyText.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyText.setProperty(u"role", u"soft")

        self.layout6.addWidget(self.emptyText)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.spacer3 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.spacer3)

        self.emptyAction = QPushButton(self.emptyPage)
        self.emptyAction.setObjectName(u"emptyAction")

        self.layout7.addWidget(self.emptyAction)

        self.spacer4 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.spacer4)


        self.layout6.addLayout(self.layout7)

        self.spacer5 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout6.addItem(self.spacer5)

        self.stack.addWidget(self.emptyPage)

        self.layout4.addWidget(self.stack)

        self.details = QFrame(ShelfForm)
        self.details.setObjectName(u"details")
        self.details.setProperty(u"role", u"panel")
        self.details.setMinimumSize(QSize(300, 0))
        self.details.setMaximumSize(QSize(300, 16777215))
        self.layout8 = QVBoxLayout(self.details)
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(20, 20, 20, 20)
        self.cover = QLabel(self.details)
        self.cover.setObjectName(u"cover")
        self.cover.setAlignment(Qt.AlignmentFlag.AlignHCenter|Qt.AlignmentFlag.AlignTop)
        self.cover.setMinimumSize(QSize(0, 232))
        self.cover.setTextFormat(Qt.TextFormat.PlainText)

        self.layout8.addWidget(self.cover)

        self.about = QScrollArea(self.details)
        self.about.setObjectName(u"about")
        self.about.setWidgetResizable(True)
        self.about.setFrameShape(QFrame.Shape.NoFrame)
        self.about.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sizePolicy2 = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        sizePolicy2.setHorizontalStretch(0)
        sizePolicy2.setVerticalStretch(1)
        sizePolicy2.setHeightForWidth(self.about.sizePolicy().hasHeightForWidth())
        self.about.setSizePolicy(sizePolicy2)
        self.aboutPage = QWidget()
        self.aboutPage.setObjectName(u"aboutPage")
        self.layout11 = QVBoxLayout(self.aboutPage)
        self.layout11.setSpacing(8)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 6, 0)
        self.kicker = QLabel(self.aboutPage)
        self.kicker.setObjectName(u"kicker")
        self.kicker.setWordWrap(True)
        self.kicker.setTextFormat(Qt.TextFormat.PlainText)
        self.kicker.setProperty(u"role", u"kicker")

        self.layout11.addWidget(self.kicker)

        self.title = QLabel(self.aboutPage)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"title")

        self.layout11.addWidget(self.title)

        self.facts = QLabel(self.aboutPage)
        self.facts.setObjectName(u"facts")
        self.facts.setWordWrap(True)
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setProperty(u"role", u"soft")

        self.layout11.addWidget(self.facts)

        self.description = QLabel(self.aboutPage)
        self.description.setObjectName(u"description")
        self.description.setWordWrap(True)
        self.description.setTextFormat(Qt.TextFormat.PlainText)

        self.layout11.addWidget(self.description)

        self.subjects = QLabel(self.aboutPage)
        self.subjects.setObjectName(u"subjects")
        self.subjects.setWordWrap(True)
        self.subjects.setTextFormat(Qt.TextFormat.PlainText)
        self.subjects.setProperty(u"role", u"soft")

        self.layout11.addWidget(self.subjects)

        self.people = QLabel(self.aboutPage)
        self.people.setObjectName(u"people")
        self.people.setWordWrap(True)
        self.people.setTextFormat(Qt.TextFormat.PlainText)
        self.people.setProperty(u"role", u"soft")

        self.layout11.addWidget(self.people)

        self.files = QLabel(self.aboutPage)
        self.files.setObjectName(u"files")
        self.files.setWordWrap(True)
        self.files.setTextFormat(Qt.TextFormat.PlainText)
        self.files.setProperty(u"role", u"soft")

        self.layout11.addWidget(self.files)

        self.origin = QLabel(self.aboutPage)
        self.origin.setObjectName(u"origin")
        self.origin.setWordWrap(True)
        self.origin.setTextFormat(Qt.TextFormat.PlainText)
        self.origin.setProperty(u"role", u"soft")

        self.layout11.addWidget(self.origin)

        self.spacer6 = QSpacerItem(20, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout11.addItem(self.spacer6)

        self.about.setWidget(self.aboutPage)

        self.layout8.addWidget(self.about)

        self.state = QLabel(self.details)
        self.state.setObjectName(u"state")
        self.state.setWordWrap(True)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setProperty(u"role", u"soft")

        self.layout8.addWidget(self.state)

        self.open = QPushButton(self.details)
        self.open.setObjectName(u"open")
        self.open.setProperty(u"role", u"primary")

        self.layout8.addWidget(self.open)

        self.layout9 = QHBoxLayout()
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(0, 0, 0, 0)
        self.keep = QPushButton(self.details)
        self.keep.setObjectName(u"keep")

        self.layout9.addWidget(self.keep)

        self.plan = QPushButton(self.details)
        self.plan.setObjectName(u"plan")

        self.layout9.addWidget(self.plan)


        self.layout8.addLayout(self.layout9)

        self.layout12 = QHBoxLayout()
        self.layout12.setSpacing(8)
        self.layout12.setObjectName(u"layout12")
        self.cite = QPushButton(self.details)
        self.cite.setObjectName(u"cite")

        self.layout12.addWidget(self.cite)

        self.used = QToolButton(self.details)
        self.used.setObjectName(u"used")
        self.used.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        sizePolicy3 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        sizePolicy3.setHorizontalStretch(0)
        sizePolicy3.setVerticalStretch(0)
        sizePolicy3.setHeightForWidth(self.used.sizePolicy().hasHeightForWidth())
        self.used.setSizePolicy(sizePolicy3)

        self.layout12.addWidget(self.used)


        self.layout8.addLayout(self.layout12)


        self.layout4.addWidget(self.details)


        self.layout1.addLayout(self.layout4)

        QWidget.setTabOrder(self.search, self.subtopic)
        QWidget.setTabOrder(self.subtopic, self.kind)
        QWidget.setTabOrder(self.kind, self.kept)
        QWidget.setTabOrder(self.kept, self.filters)
        QWidget.setTabOrder(self.filters, self.sort)
        QWidget.setTabOrder(self.sort, self.asList)
        QWidget.setTabOrder(self.asList, self.grid)
        QWidget.setTabOrder(self.grid, self.open)
        QWidget.setTabOrder(self.open, self.keep)
        QWidget.setTabOrder(self.keep, self.plan)
        QWidget.setTabOrder(self.plan, self.cite)
        QWidget.setTabOrder(self.cite, self.used)
        QWidget.setTabOrder(self.used, self.downloads)
        QWidget.setTabOrder(self.downloads, self.lend)
        QWidget.setTabOrder(self.lend, self.addCatalogue)
        QWidget.setTabOrder(self.addCatalogue, self.check)
        QWidget.setTabOrder(self.check, self.emptyAction)

        self.retranslateUi(ShelfForm)
    # setupUi

    def retranslateUi(self, ShelfForm):
        ShelfForm.setWindowTitle(QCoreApplication.translate("ShelfForm", u"Shelf", None))
        self.heading.setText(QCoreApplication.translate("ShelfForm", u"Shelf", None))
        self.downloads.setText(QCoreApplication.translate("ShelfForm", u"&Downloads", None))
        self.lend.setText(QCoreApplication.translate("ShelfForm", u"&Lend\u2026", None))
#if QT_CONFIG(tooltip)
        self.lend.setToolTip(QCoreApplication.translate("ShelfForm", u"Let others in this network take what is kept here", None))
#endif // QT_CONFIG(tooltip)
        self.addCatalogue.setText(QCoreApplication.translate("ShelfForm", u"&Add a catalogue\u2026", None))
        self.check.setText(QCoreApplication.translate("ShelfForm", u"&Check for new materials", None))
        self.search.setPlaceholderText(QCoreApplication.translate("ShelfForm", u"Search titles, authors, subjects and what is inside (Ctrl+K)", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("ShelfForm", u"Search the shelf", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.subtopic.setAccessibleName(QCoreApplication.translate("ShelfForm", u"Show which subtopic", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("ShelfForm", u"Show which kind", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.kept.setAccessibleName(QCoreApplication.translate("ShelfForm", u"Show which state", None))
#endif // QT_CONFIG(accessibility)
        self.filters.setText(QCoreApplication.translate("ShelfForm", u"&Filters", None))
#if QT_CONFIG(accessibility)
        self.filters.setAccessibleName(QCoreApplication.translate("ShelfForm", u"More filters", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.filters.setToolTip(QCoreApplication.translate("ShelfForm", u"For whom, language, catalogue, not yet used", None))
#endif // QT_CONFIG(tooltip)
        self.summary.setText("")
#if QT_CONFIG(accessibility)
        self.sort.setAccessibleName(QCoreApplication.translate("ShelfForm", u"In which order", None))
#endif // QT_CONFIG(accessibility)
        self.asList.setText(QCoreApplication.translate("ShelfForm", u"L&ist", None))
#if QT_CONFIG(accessibility)
        self.asList.setAccessibleName(QCoreApplication.translate("ShelfForm", u"Show as a list", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.asList.setToolTip(QCoreApplication.translate("ShelfForm", u"A list instead of covers", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.grid.setAccessibleName(QCoreApplication.translate("ShelfForm", u"Materials on the shelf", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.grid.setAccessibleDescription(QCoreApplication.translate("ShelfForm", u"Arrow keys move, Enter reads, Ctrl+K searches", None))
#endif // QT_CONFIG(accessibility)
        self.emptyTitle.setText("")
        self.emptyText.setText("")
        self.emptyAction.setText(QCoreApplication.translate("ShelfForm", u"Show everything", None))
        self.cover.setText("")
#if QT_CONFIG(accessibility)
        self.about.setAccessibleName(QCoreApplication.translate("ShelfForm", u"About this material", None))
#endif // QT_CONFIG(accessibility)
        self.kicker.setText("")
        self.title.setText("")
        self.facts.setText("")
        self.description.setText("")
        self.subjects.setText("")
        self.people.setText("")
        self.files.setText("")
        self.origin.setText("")
        self.state.setText("")
        self.open.setText(QCoreApplication.translate("ShelfForm", u"Read", None))
        self.keep.setText(QCoreApplication.translate("ShelfForm", u"Keep", None))
        self.plan.setText(QCoreApplication.translate("ShelfForm", u"&Plan an activity", None))
#if QT_CONFIG(tooltip)
        self.plan.setToolTip(QCoreApplication.translate("ShelfForm", u"Plan an activity with it (Ctrl+Shift+P)", None))
#endif // QT_CONFIG(tooltip)
        self.cite.setText(QCoreApplication.translate("ShelfForm", u"Cit&e", None))
#if QT_CONFIG(tooltip)
        self.cite.setToolTip(QCoreApplication.translate("ShelfForm", u"Cite it in a reflection (Ctrl+Shift+C)", None))
#endif // QT_CONFIG(tooltip)
        self.used.setText(QCoreApplication.translate("ShelfForm", u"In my journal", None))
#if QT_CONFIG(tooltip)
        self.used.setToolTip(QCoreApplication.translate("ShelfForm", u"What I did with it", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi
