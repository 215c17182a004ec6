# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'portfolio_look.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFormLayout,
    QLabel, QSizePolicy, QSpacerItem, QSpinBox,
    QVBoxLayout, QWidget)

class Ui_PortfolioLookForm(object):
    def setupUi(self, PortfolioLookForm):
        if not PortfolioLookForm.objectName():
            PortfolioLookForm.setObjectName(u"PortfolioLookForm")
        self.layout8 = QVBoxLayout(PortfolioLookForm)
        self.layout8.setSpacing(8)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(12, 12, 12, 12)
        self.layout6 = QFormLayout()
        self.layout6.setObjectName(u"layout6")
        self.layout6.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layout6.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.layout6.setHorizontalSpacing(12)
        self.layout6.setVerticalSpacing(8)
        self.labelTemplate = QLabel(PortfolioLookForm)
        self.labelTemplate.setObjectName(u"labelTemplate")
        self.labelTemplate.setTextFormat(Qt.TextFormat.PlainText)
        self.labelTemplate.setWordWrap(False)

        self.layout6.setWidget(0, QFormLayout.ItemRole.LabelRole, self.labelTemplate)

        self.template_ = QComboBox(PortfolioLookForm)
        self.template_.setObjectName(u"template_")
        self.template_.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.template_.setMinimumContentsLength(12)

        self.layout6.setWidget(0, QFormLayout.ItemRole.FieldRole, self.template_)

        self.templateAbout = QLabel(PortfolioLookForm)
        self.templateAbout.setObjectName(u"templateAbout")
        self.templateAbout.setTextFormat(Qt.TextFormat.PlainText)
        self.templateAbout.setWordWrap(True)
        self.templateAbout.setProperty(u"role", u"soft")

        self.layout6.setWidget(1, QFormLayout.ItemRole.SpanningRole, self.templateAbout)

        self.labelLanguage = QLabel(PortfolioLookForm)
        self.labelLanguage.setObjectName(u"labelLanguage")
        self.labelLanguage.setTextFormat(Qt.TextFormat.PlainText)
        self.labelLanguage.setWordWrap(False)

        self.layout6.setWidget(2, QFormLayout.ItemRole.LabelRole, self.labelLanguage)

        self.language = QComboBox(PortfolioLookForm)
        self.language.setObjectName(u"language")
        self.language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.language.setMinimumContentsLength(12)

        self.layout6.setWidget(2, QFormLayout.ItemRole.FieldRole, self.language)

        self.labelPaper = QLabel(PortfolioLookForm)
        self.labelPaper.setObjectName(u"labelPaper")
        self.labelPaper.setTextFormat(Qt.TextFormat.PlainText)
        self.labelPaper.setWordWrap(False)

        self.layout6.setWidget(3, QFormLayout.ItemRole.LabelRole, self.labelPaper)

        self.paper = QComboBox(PortfolioLookForm)
        self.paper.setObjectName(u"paper")
        self.paper.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.paper.setMinimumContentsLength(12)

        self.layout6.setWidget(3, QFormLayout.ItemRole.FieldRole, self.paper)

        self.labelCarried = QLabel(PortfolioLookForm)
        self.labelCarried.setObjectName(u"labelCarried")
        self.labelCarried.setTextFormat(Qt.TextFormat.PlainText)
        self.labelCarried.setWordWrap(False)

        self.layout6.setWidget(4, QFormLayout.ItemRole.LabelRole, self.labelCarried)

        self.carried = QComboBox(PortfolioLookForm)
        self.carried.setObjectName(u"carried")
        self.carried.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.carried.setMinimumContentsLength(12)

        self.layout6.setWidget(4, QFormLayout.ItemRole.FieldRole, self.carried)

        self.labelPages = QLabel(PortfolioLookForm)
        self.labelPages.setObjectName(u"labelPages")
        self.labelPages.setTextFormat(Qt.TextFormat.PlainText)
        self.labelPages.setWordWrap(False)

        self.layout6.setWidget(5, QFormLayout.ItemRole.LabelRole, self.labelPages)

        self.mostPages = QSpinBox(PortfolioLookForm)
        self.mostPages.setObjectName(u"mostPages")
        self.mostPages.setKeyboardTracking(False)
        self.mostPages.setMaximum(999)

        self.layout6.setWidget(5, QFormLayout.ItemRole.FieldRole, self.mostPages)

        self.pagesAbout = QLabel(PortfolioLookForm)
        self.pagesAbout.setObjectName(u"pagesAbout")
        self.pagesAbout.setTextFormat(Qt.TextFormat.PlainText)
        self.pagesAbout.setWordWrap(True)
        self.pagesAbout.setProperty(u"role", u"soft")

        self.layout6.setWidget(6, QFormLayout.ItemRole.SpanningRole, self.pagesAbout)

        self.largePrint = QCheckBox(PortfolioLookForm)
        self.largePrint.setObjectName(u"largePrint")

        self.layout6.setWidget(7, QFormLayout.ItemRole.SpanningRole, self.largePrint)

        self.twoSided = QCheckBox(PortfolioLookForm)
        self.twoSided.setObjectName(u"twoSided")

        self.layout6.setWidget(8, QFormLayout.ItemRole.SpanningRole, self.twoSided)

        self.readiness = QCheckBox(PortfolioLookForm)
        self.readiness.setObjectName(u"readiness")

        self.layout6.setWidget(9, QFormLayout.ItemRole.SpanningRole, self.readiness)


        self.layout8.addLayout(self.layout6)

        self.carriedAbout = QLabel(PortfolioLookForm)
        self.carriedAbout.setObjectName(u"carriedAbout")
        self.carriedAbout.setTextFormat(Qt.TextFormat.PlainText)
        self.carriedAbout.setWordWrap(True)
        self.carriedAbout.setProperty(u"role", u"soft")

        self.layout8.addWidget(self.carriedAbout)

        self.spacer7 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout8.addItem(self.spacer7)

#if QT_CONFIG(shortcut)
        self.labelTemplate.setBuddy(self.template_)
        self.labelLanguage.setBuddy(self.language)
        self.labelPaper.setBuddy(self.paper)
        self.labelCarried.setBuddy(self.carried)
        self.labelPages.setBuddy(self.mostPages)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.template_, self.language)
        QWidget.setTabOrder(self.language, self.paper)
        QWidget.setTabOrder(self.paper, self.carried)
        QWidget.setTabOrder(self.carried, self.mostPages)
        QWidget.setTabOrder(self.mostPages, self.largePrint)
        QWidget.setTabOrder(self.largePrint, self.twoSided)
        QWidget.setTabOrder(self.twoSided, self.readiness)

        self.retranslateUi(PortfolioLookForm)
    # setupUi

    def retranslateUi(self, PortfolioLookForm):
        PortfolioLookForm.setWindowTitle(QCoreApplication.translate("PortfolioLookForm", u"Appearance", None))
        self.labelTemplate.setText(QCoreApplication.translate("PortfolioLookForm", u"&Kind:", None))
#if QT_CONFIG(accessibility)
        self.template_.setAccessibleName(QCoreApplication.translate("PortfolioLookForm", u"Kind of portfolio", None))
#endif // QT_CONFIG(accessibility)
        self.templateAbout.setText("")
        self.labelLanguage.setText(QCoreApplication.translate("PortfolioLookForm", u"Lan&guage:", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("PortfolioLookForm", u"Language of the fixed texts", None))
#endif // QT_CONFIG(accessibility)
        self.labelPaper.setText(QCoreApplication.translate("PortfolioLookForm", u"P&aper:", None))
#if QT_CONFIG(accessibility)
        self.paper.setAccessibleName(QCoreApplication.translate("PortfolioLookForm", u"Paper", None))
#endif // QT_CONFIG(accessibility)
        self.labelCarried.setText(QCoreApplication.translate("PortfolioLookForm", u"Inside the &file:", None))
#if QT_CONFIG(accessibility)
        self.carried.setAccessibleName(QCoreApplication.translate("PortfolioLookForm", u"Data inside the file", None))
#endif // QT_CONFIG(accessibility)
        self.labelPages.setText(QCoreApplication.translate("PortfolioLookForm", u"Pages at most:", None))
#if QT_CONFIG(accessibility)
        self.mostPages.setAccessibleName(QCoreApplication.translate("PortfolioLookForm", u"Pages at most", None))
#endif // QT_CONFIG(accessibility)
        self.pagesAbout.setText("")
        self.largePrint.setText(QCoreApplication.translate("PortfolioLookForm", u"&Large print (16 points)", None))
        self.twoSided.setText(QCoreApplication.translate("PortfolioLookForm", u"T&wo-sided, with a wider inner margin", None))
        self.readiness.setText(QCoreApplication.translate("PortfolioLookForm", u"&How ready I feel, before and after", None))
        self.carriedAbout.setText("")
    # retranslateUi
