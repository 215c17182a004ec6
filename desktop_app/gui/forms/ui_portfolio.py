# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'portfolio.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDateEdit,
    QFormLayout, QHBoxLayout, QLabel, QLineEdit,
    QListView, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QTabWidget, QToolButton, QVBoxLayout,
    QWidget)

class Ui_PortfolioForm(object):
    def setupUi(self, PortfolioForm):
        if not PortfolioForm.objectName():
            PortfolioForm.setObjectName(u"PortfolioForm")
        self.layout18 = QVBoxLayout(PortfolioForm)
        self.layout18.setSpacing(12)
        self.layout18.setObjectName(u"layout18")
        self.layout18.setContentsMargins(28, 24, 28, 20)
        self.layout11 = QHBoxLayout()
        self.layout11.setSpacing(8)
        self.layout11.setObjectName(u"layout11")
        self.layout11.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(PortfolioForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(False)
        self.heading.setProperty(u"role", u"title")

        self.layout11.addWidget(self.heading)

        self.spacer10 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout11.addItem(self.spacer10)

        self.pageLabel = QLabel(PortfolioForm)
        self.pageLabel.setObjectName(u"pageLabel")
        self.pageLabel.setTextFormat(Qt.TextFormat.PlainText)
        self.pageLabel.setWordWrap(False)
        self.pageLabel.setProperty(u"role", u"soft")

        self.layout11.addWidget(self.pageLabel)

        self.zoomOut = QToolButton(PortfolioForm)
        self.zoomOut.setObjectName(u"zoomOut")

        self.layout11.addWidget(self.zoomOut)

        self.zoomIn = QToolButton(PortfolioForm)
        self.zoomIn.setObjectName(u"zoomIn")

        self.layout11.addWidget(self.zoomIn)


        self.layout18.addLayout(self.layout11)

        self.layout17 = QHBoxLayout()
        self.layout17.setSpacing(20)
        self.layout17.setObjectName(u"layout17")
        self.layout17.setContentsMargins(0, 0, 0, 0)
        self.options = QWidget(PortfolioForm)
        self.options.setObjectName(u"options")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.options.sizePolicy().hasHeightForWidth())
        self.options.setSizePolicy(sizePolicy)
        self.options.setMinimumSize(QSize(320, 0))
        self.layout13 = QVBoxLayout(self.options)
        self.layout13.setSpacing(10)
        self.layout13.setObjectName(u"layout13")
        self.layout13.setContentsMargins(0, 0, 0, 0)
        self.tabs = QTabWidget(self.options)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setUsesScrollButtons(False)
        self.entriesTab = QWidget()
        self.entriesTab.setObjectName(u"entriesTab")
        self.layout2 = QVBoxLayout(self.entriesTab)
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(12, 12, 12, 12)
        self.layout1 = QFormLayout()
        self.layout1.setObjectName(u"layout1")
        self.layout1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layout1.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.layout1.setHorizontalSpacing(12)
        self.layout1.setVerticalSpacing(8)
        self.labelPeriod = QLabel(self.entriesTab)
        self.labelPeriod.setObjectName(u"labelPeriod")
        self.labelPeriod.setTextFormat(Qt.TextFormat.PlainText)
        self.labelPeriod.setWordWrap(False)

        self.layout1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.labelPeriod)

        self.period = QComboBox(self.entriesTab)
        self.period.setObjectName(u"period")
        self.period.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.period.setMinimumContentsLength(12)

        self.layout1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.period)

        self.labelOrder = QLabel(self.entriesTab)
        self.labelOrder.setObjectName(u"labelOrder")
        self.labelOrder.setTextFormat(Qt.TextFormat.PlainText)
        self.labelOrder.setWordWrap(False)

        self.layout1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.labelOrder)

        self.order = QComboBox(self.entriesTab)
        self.order.setObjectName(u"order")
        self.order.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.order.setMinimumContentsLength(12)

        self.layout1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.order)


        self.layout2.addLayout(self.layout1)

        self.since = QDateEdit(self.entriesTab)
        self.since.setObjectName(u"since")
        self.since.setCalendarPopup(True)
        self.since.setVisible(False)

        self.layout2.addWidget(self.since)

        self.entries = QListView(self.entriesTab)
        self.entries.setObjectName(u"entries")

        self.layout2.addWidget(self.entries)

        self.attention = QCheckBox(self.entriesTab)
        self.attention.setObjectName(u"attention")

        self.layout2.addWidget(self.attention)

        self.question = QLineEdit(self.entriesTab)
        self.question.setObjectName(u"question")

        self.layout2.addWidget(self.question)

        self.tabs.addTab(self.entriesTab, "")
        self.coverTab = QWidget()
        self.coverTab.setObjectName(u"coverTab")
        self.layout5 = QVBoxLayout(self.coverTab)
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(12, 12, 12, 12)
        self.layout3 = QFormLayout()
        self.layout3.setObjectName(u"layout3")
        self.layout3.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layout3.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.layout3.setHorizontalSpacing(12)
        self.layout3.setVerticalSpacing(8)
        self.labelName = QLabel(self.coverTab)
        self.labelName.setObjectName(u"labelName")
        self.labelName.setTextFormat(Qt.TextFormat.PlainText)
        self.labelName.setWordWrap(False)

        self.layout3.setWidget(0, QFormLayout.ItemRole.LabelRole, self.labelName)

        self.name = QLineEdit(self.coverTab)
        self.name.setObjectName(u"name")

        self.layout3.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.labelInstitution = QLabel(self.coverTab)
        self.labelInstitution.setObjectName(u"labelInstitution")
        self.labelInstitution.setTextFormat(Qt.TextFormat.PlainText)
        self.labelInstitution.setWordWrap(False)

        self.layout3.setWidget(1, QFormLayout.ItemRole.LabelRole, self.labelInstitution)

        self.institution = QLineEdit(self.coverTab)
        self.institution.setObjectName(u"institution")

        self.layout3.setWidget(1, QFormLayout.ItemRole.FieldRole, self.institution)

        self.labelRole = QLabel(self.coverTab)
        self.labelRole.setObjectName(u"labelRole")
        self.labelRole.setTextFormat(Qt.TextFormat.PlainText)
        self.labelRole.setWordWrap(False)

        self.layout3.setWidget(2, QFormLayout.ItemRole.LabelRole, self.labelRole)

        self.role = QLineEdit(self.coverTab)
        self.role.setObjectName(u"role")

        self.layout3.setWidget(2, QFormLayout.ItemRole.FieldRole, self.role)

        self.labelMentor = QLabel(self.coverTab)
        self.labelMentor.setObjectName(u"labelMentor")
        self.labelMentor.setTextFormat(Qt.TextFormat.PlainText)
        self.labelMentor.setWordWrap(False)

        self.layout3.setWidget(3, QFormLayout.ItemRole.LabelRole, self.labelMentor)

        self.mentor = QLineEdit(self.coverTab)
        self.mentor.setObjectName(u"mentor")

        self.layout3.setWidget(3, QFormLayout.ItemRole.FieldRole, self.mentor)


        self.layout5.addLayout(self.layout3)

        self.spacer4 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout5.addItem(self.spacer4)

        self.tabs.addTab(self.coverTab, "")
        self.lookTab = QWidget()
        self.lookTab.setObjectName(u"lookTab")
        self.layout8 = QVBoxLayout(self.lookTab)
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(12, 12, 12, 12)
        self.layout6 = QFormLayout()
        self.layout6.setObjectName(u"layout6")
        self.layout6.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layout6.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.layout6.setHorizontalSpacing(12)
        self.layout6.setVerticalSpacing(8)
        self.labelTemplate = QLabel(self.lookTab)
        self.labelTemplate.setObjectName(u"labelTemplate")
        self.labelTemplate.setTextFormat(Qt.TextFormat.PlainText)
        self.labelTemplate.setWordWrap(False)

        self.layout6.setWidget(0, QFormLayout.ItemRole.LabelRole, self.labelTemplate)

        self.template_ = QComboBox(self.lookTab)
        self.template_.setObjectName(u"template_")
        self.template_.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.template_.setMinimumContentsLength(12)

        self.layout6.setWidget(0, QFormLayout.ItemRole.FieldRole, self.template_)

        self.templateAbout = QLabel(self.lookTab)
        self.templateAbout.setObjectName(u"templateAbout")
        self.templateAbout.setTextFormat(Qt.TextFormat.PlainText)
        self.templateAbout.setWordWrap(True)
        self.templateAbout.setProperty(u"role", u"soft")

        self.layout6.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.templateAbout)

        self.labelLanguage = QLabel(self.lookTab)
        self.labelLanguage.setObjectName(u"labelLanguage")
        self.labelLanguage.setTextFormat(Qt.TextFormat.PlainText)
        self.labelLanguage.setWordWrap(False)

        self.layout6.setWidget(2, QFormLayout.ItemRole.LabelRole, self.labelLanguage)

        self.language = QComboBox(self.lookTab)
        self.language.setObjectName(u"language")
        self.language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.language.setMinimumContentsLength(12)

        self.layout6.setWidget(2, QFormLayout.ItemRole.FieldRole, self.language)

        self.labelPaper = QLabel(self.lookTab)
        self.labelPaper.setObjectName(u"labelPaper")
        self.labelPaper.setTextFormat(Qt.TextFormat.PlainText)
        self.labelPaper.setWordWrap(False)

        self.layout6.setWidget(3, QFormLayout.ItemRole.LabelRole, self.labelPaper)

        self.paper = QComboBox(self.lookTab)
        self.paper.setObjectName(u"paper")
        self.paper.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.paper.setMinimumContentsLength(12)

        self.layout6.setWidget(3, QFormLayout.ItemRole.FieldRole, self.paper)

        self.labelCarried = QLabel(self.lookTab)
        self.labelCarried.setObjectName(u"labelCarried")
        self.labelCarried.setTextFormat(Qt.TextFormat.PlainText)
        self.labelCarried.setWordWrap(False)

        self.layout6.setWidget(4, QFormLayout.ItemRole.LabelRole, self.labelCarried)

        self.carried = QComboBox(self.lookTab)
        self.carried.setObjectName(u"carried")
        self.carried.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.carried.setMinimumContentsLength(12)

        self.layout6.setWidget(4, QFormLayout.ItemRole.FieldRole, self.carried)

        self.largePrint = QCheckBox(self.lookTab)
        self.largePrint.setObjectName(u"largePrint")

        self.layout6.setWidget(5, QFormLayout.ItemRole.SpanningRole, self.largePrint)

        self.twoSided = QCheckBox(self.lookTab)
        self.twoSided.setObjectName(u"twoSided")

        self.layout6.setWidget(6, QFormLayout.ItemRole.SpanningRole, self.twoSided)


        self.layout8.addLayout(self.layout6)

        self.carriedAbout = QLabel(self.lookTab)
        self.carriedAbout.setObjectName(u"carriedAbout")
        self.carriedAbout.setTextFormat(Qt.TextFormat.PlainText)
        self.carriedAbout.setWordWrap(True)
        self.carriedAbout.setProperty(u"role", u"soft")

        self.layout8.addWidget(self.carriedAbout)

        self.spacer7 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout8.addItem(self.spacer7)

        self.tabs.addTab(self.lookTab, "")
        self.checkTab = QWidget()
        self.checkTab.setObjectName(u"checkTab")
        self.layout9 = QVBoxLayout(self.checkTab)
        self.layout9.setSpacing(8)
        self.layout9.setObjectName(u"layout9")
        self.layout9.setContentsMargins(12, 12, 12, 12)
        self.checkSummary = QLabel(self.checkTab)
        self.checkSummary.setObjectName(u"checkSummary")
        self.checkSummary.setTextFormat(Qt.TextFormat.PlainText)
        self.checkSummary.setWordWrap(True)
        self.checkSummary.setProperty(u"role", u"soft")

        self.layout9.addWidget(self.checkSummary)

        self.findings = QListView(self.checkTab)
        self.findings.setObjectName(u"findings")

        self.layout9.addWidget(self.findings)

        self.privateNames = QPushButton(self.checkTab)
        self.privateNames.setObjectName(u"privateNames")
        self.privateNames.setAutoDefault(False)

        self.layout9.addWidget(self.privateNames)

        self.tabs.addTab(self.checkTab, "")

        self.layout13.addWidget(self.tabs)

        self.news = QLabel(self.options)
        self.news.setObjectName(u"news")
        self.news.setTextFormat(Qt.TextFormat.PlainText)
        self.news.setWordWrap(True)
        self.news.setProperty(u"role", u"soft")

        self.layout13.addWidget(self.news)

        self.save = QPushButton(self.options)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")
        self.save.setAutoDefault(False)

        self.layout13.addWidget(self.save)

        self.layout12 = QHBoxLayout()
        self.layout12.setSpacing(8)
        self.layout12.setObjectName(u"layout12")
        self.layout12.setContentsMargins(0, 0, 0, 0)
        self.print = QPushButton(self.options)
        self.print.setObjectName(u"print")
        self.print.setAutoDefault(False)

        self.layout12.addWidget(self.print)

        self.more = QPushButton(self.options)
        self.more.setObjectName(u"more")
        self.more.setAutoDefault(False)

        self.layout12.addWidget(self.more)


        self.layout13.addLayout(self.layout12)


        self.layout17.addWidget(self.options)

        self.previewStack = QStackedWidget(PortfolioForm)
        self.previewStack.setObjectName(u"previewStack")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(1)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.previewStack.sizePolicy().hasHeightForWidth())
        self.previewStack.setSizePolicy(sizePolicy1)
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.layout16 = QVBoxLayout(self.emptyPage)
        self.layout16.setSpacing(10)
        self.layout16.setObjectName(u"layout16")
        self.layout16.setContentsMargins(0, 0, 0, 0)
        self.spacer14 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout16.addItem(self.spacer14)

        self.emptyTitle = QLabel(self.emptyPage)
        self.emptyTitle.setObjectName(u"emptyTitle")
        self.emptyTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyTitle.setWordWrap(True)
        self.emptyTitle.setProperty(u"role", u"title")
        self.emptyTitle.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout16.addWidget(self.emptyTitle)

        self.emptyText = QLabel(self.emptyPage)
        self.emptyText.setObjectName(u"emptyText")
        self.emptyText.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyText.setWordWrap(True)
        self.emptyText.setProperty(u"role", u"soft")
        self.emptyText.setAlignment(Qt.AlignmentFlag.AlignCenter)

        self.layout16.addWidget(self.emptyText)

        self.spacer15 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout16.addItem(self.spacer15)

        self.previewStack.addWidget(self.emptyPage)

        self.layout17.addWidget(self.previewStack)


        self.layout18.addLayout(self.layout17)

#if QT_CONFIG(shortcut)
        self.labelPeriod.setBuddy(self.period)
        self.labelOrder.setBuddy(self.order)
        self.labelName.setBuddy(self.name)
        self.labelInstitution.setBuddy(self.institution)
        self.labelRole.setBuddy(self.role)
        self.labelMentor.setBuddy(self.mentor)
        self.labelTemplate.setBuddy(self.template_)
        self.labelLanguage.setBuddy(self.language)
        self.labelPaper.setBuddy(self.paper)
        self.labelCarried.setBuddy(self.carried)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.tabs, self.period)
        QWidget.setTabOrder(self.period, self.order)
        QWidget.setTabOrder(self.order, self.since)
        QWidget.setTabOrder(self.since, self.entries)
        QWidget.setTabOrder(self.entries, self.attention)
        QWidget.setTabOrder(self.attention, self.question)
        QWidget.setTabOrder(self.question, self.name)
        QWidget.setTabOrder(self.name, self.institution)
        QWidget.setTabOrder(self.institution, self.role)
        QWidget.setTabOrder(self.role, self.mentor)
        QWidget.setTabOrder(self.mentor, self.template_)
        QWidget.setTabOrder(self.template_, self.language)
        QWidget.setTabOrder(self.language, self.paper)
        QWidget.setTabOrder(self.paper, self.carried)
        QWidget.setTabOrder(self.carried, self.largePrint)
        QWidget.setTabOrder(self.largePrint, self.twoSided)
        QWidget.setTabOrder(self.twoSided, self.findings)
        QWidget.setTabOrder(self.findings, self.privateNames)
        QWidget.setTabOrder(self.privateNames, self.save)
        QWidget.setTabOrder(self.save, self.print)
        QWidget.setTabOrder(self.print, self.more)
        QWidget.setTabOrder(self.more, self.zoomOut)
        QWidget.setTabOrder(self.zoomOut, self.zoomIn)

        self.retranslateUi(PortfolioForm)

        self.tabs.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, PortfolioForm):
        PortfolioForm.setWindowTitle(QCoreApplication.translate("PortfolioForm", u"Portfolio", None))
        self.heading.setText(QCoreApplication.translate("PortfolioForm", u"Portfolio", None))
        self.pageLabel.setText("")
        self.zoomOut.setText(QCoreApplication.translate("PortfolioForm", u"\u2212", None))
#if QT_CONFIG(accessibility)
        self.zoomOut.setAccessibleName(QCoreApplication.translate("PortfolioForm", u"Smaller", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.zoomOut.setToolTip(QCoreApplication.translate("PortfolioForm", u"Smaller", None))
#endif // QT_CONFIG(tooltip)
        self.zoomIn.setText(QCoreApplication.translate("PortfolioForm", u"+", None))
#if QT_CONFIG(accessibility)
        self.zoomIn.setAccessibleName(QCoreApplication.translate("PortfolioForm", u"Larger", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.zoomIn.setToolTip(QCoreApplication.translate("PortfolioForm", u"Larger", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("PortfolioForm", u"What goes in, and how", None))
#endif // QT_CONFIG(accessibility)
        self.labelPeriod.setText(QCoreApplication.translate("PortfolioForm", u"Perio&d:", None))
#if QT_CONFIG(accessibility)
        self.period.setAccessibleName(QCoreApplication.translate("PortfolioForm", u"Which entries", None))
#endif // QT_CONFIG(accessibility)
        self.labelOrder.setText(QCoreApplication.translate("PortfolioForm", u"&Order:", None))
#if QT_CONFIG(accessibility)
        self.order.setAccessibleName(QCoreApplication.translate("PortfolioForm", u"Order", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.since.setAccessibleName(QCoreApplication.translate("PortfolioForm", u"The first day", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.entries.setAccessibleName(QCoreApplication.translate("PortfolioForm", u"Entries of the portfolio", None))
#endif // QT_CONFIG(accessibility)
        self.attention.setText(QCoreApplication.translate("PortfolioForm", u"Ask your &mentor to look at this", None))
#if QT_CONFIG(accessibility)
        self.question.setAccessibleName(QCoreApplication.translate("PortfolioForm", u"Your question about this entry", None))
#endif // QT_CONFIG(accessibility)
        self.question.setPlaceholderText(QCoreApplication.translate("PortfolioForm", u"Your question about this entry", None))
        self.tabs.setTabText(self.tabs.indexOf(self.entriesTab), QCoreApplication.translate("PortfolioForm", u"Entries", None))
        self.labelName.setText(QCoreApplication.translate("PortfolioForm", u"&Name:", None))
        self.labelInstitution.setText(QCoreApplication.translate("PortfolioForm", u"&Institution:", None))
        self.labelRole.setText(QCoreApplication.translate("PortfolioForm", u"&Role:", None))
        self.labelMentor.setText(QCoreApplication.translate("PortfolioForm", u"Men&tor:", None))
        self.tabs.setTabText(self.tabs.indexOf(self.coverTab), QCoreApplication.translate("PortfolioForm", u"Cover", None))
        self.labelTemplate.setText(QCoreApplication.translate("PortfolioForm", u"&Kind:", None))
#if QT_CONFIG(accessibility)
        self.template_.setAccessibleName(QCoreApplication.translate("PortfolioForm", u"Kind of portfolio", None))
#endif // QT_CONFIG(accessibility)
        self.templateAbout.setText("")
        self.labelLanguage.setText(QCoreApplication.translate("PortfolioForm", u"Lan&guage:", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("PortfolioForm", u"Language of the fixed texts", None))
#endif // QT_CONFIG(accessibility)
        self.labelPaper.setText(QCoreApplication.translate("PortfolioForm", u"P&aper:", None))
#if QT_CONFIG(accessibility)
        self.paper.setAccessibleName(QCoreApplication.translate("PortfolioForm", u"Paper", None))
#endif // QT_CONFIG(accessibility)
        self.labelCarried.setText(QCoreApplication.translate("PortfolioForm", u"Inside the &file:", None))
#if QT_CONFIG(accessibility)
        self.carried.setAccessibleName(QCoreApplication.translate("PortfolioForm", u"What travels inside the file", None))
#endif // QT_CONFIG(accessibility)
        self.largePrint.setText(QCoreApplication.translate("PortfolioForm", u"&Large print (16 points)", None))
        self.twoSided.setText(QCoreApplication.translate("PortfolioForm", u"T&wo-sided, with a wider inner margin", None))
        self.carriedAbout.setText("")
        self.tabs.setTabText(self.tabs.indexOf(self.lookTab), QCoreApplication.translate("PortfolioForm", u"Look", None))
        self.checkSummary.setText("")
#if QT_CONFIG(accessibility)
        self.findings.setAccessibleName(QCoreApplication.translate("PortfolioForm", u"Things to look at", None))
#endif // QT_CONFIG(accessibility)
        self.privateNames.setText(QCoreApplication.translate("PortfolioForm", u"Names that m&ust not appear\u2026", None))
        self.tabs.setTabText(self.tabs.indexOf(self.checkTab), QCoreApplication.translate("PortfolioForm", u"Check", None))
        self.news.setText("")
        self.save.setText(QCoreApplication.translate("PortfolioForm", u"&Save as PDF\u2026", None))
        self.print.setText(QCoreApplication.translate("PortfolioForm", u"&Print\u2026", None))
        self.more.setText(QCoreApplication.translate("PortfolioForm", u"Mor&e", None))
        self.emptyTitle.setText(QCoreApplication.translate("PortfolioForm", u"Your portfolio will appear here", None))
        self.emptyText.setText(QCoreApplication.translate("PortfolioForm", u"Log an activity or write a reflection first. Everything you write can go in; you choose.", None))
    # retranslateUi
