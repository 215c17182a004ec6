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
from PySide6.QtWidgets import (QApplication, QFormLayout, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QListView, QPushButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QToolButton,
    QVBoxLayout, QWidget)

class Ui_PortfolioForm(object):
    def setupUi(self, PortfolioForm):
        if not PortfolioForm.objectName():
            PortfolioForm.setObjectName(u"PortfolioForm")
        self.layout1 = QVBoxLayout(PortfolioForm)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(28, 24, 28, 20)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(PortfolioForm)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)

        self.layout2.addWidget(self.heading)

        self.spacer1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.pageLabel = QLabel(PortfolioForm)
        self.pageLabel.setObjectName(u"pageLabel")
        self.pageLabel.setProperty(u"role", u"soft")
        self.pageLabel.setTextFormat(Qt.TextFormat.PlainText)

        self.layout2.addWidget(self.pageLabel)

        self.zoomOut = QToolButton(PortfolioForm)
        self.zoomOut.setObjectName(u"zoomOut")

        self.layout2.addWidget(self.zoomOut)

        self.zoomIn = QToolButton(PortfolioForm)
        self.zoomIn.setObjectName(u"zoomIn")

        self.layout2.addWidget(self.zoomIn)


        self.layout1.addLayout(self.layout2)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(20)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.options = QWidget(PortfolioForm)
        self.options.setObjectName(u"options")
        self.options.setMaximumSize(QSize(340, 16777215))
        self.options.setMinimumSize(QSize(300, 0))
        self.layout4 = QVBoxLayout(self.options)
        self.layout4.setSpacing(10)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.personPanel = QFrame(self.options)
        self.personPanel.setObjectName(u"personPanel")
        self.personPanel.setProperty(u"role", u"panel")
        self.layout5 = QVBoxLayout(self.personPanel)
        self.layout5.setSpacing(10)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(18, 16, 18, 16)
        self.personHeading = QLabel(self.personPanel)
        self.personHeading.setObjectName(u"personHeading")
        self.personHeading.setProperty(u"role", u"strong")
        self.personHeading.setTextFormat(Qt.TextFormat.PlainText)

        self.layout5.addWidget(self.personHeading)

        self.layout6 = QFormLayout()
        self.layout6.setObjectName(u"layout6")
        self.layout6.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layout6.setHorizontalSpacing(12)
        self.layout6.setVerticalSpacing(8)
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.labelName = QLabel(self.personPanel)
        self.labelName.setObjectName(u"labelName")
        self.labelName.setTextFormat(Qt.TextFormat.PlainText)

        self.layout6.setWidget(0, QFormLayout.ItemRole.LabelRole, self.labelName)

        self.name = QLineEdit(self.personPanel)
        self.name.setObjectName(u"name")

        self.layout6.setWidget(0, QFormLayout.ItemRole.FieldRole, self.name)

        self.labelInstitution = QLabel(self.personPanel)
        self.labelInstitution.setObjectName(u"labelInstitution")
        self.labelInstitution.setTextFormat(Qt.TextFormat.PlainText)

        self.layout6.setWidget(1, QFormLayout.ItemRole.LabelRole, self.labelInstitution)

        self.institution = QLineEdit(self.personPanel)
        self.institution.setObjectName(u"institution")

        self.layout6.setWidget(1, QFormLayout.ItemRole.FieldRole, self.institution)

        self.labelRole = QLabel(self.personPanel)
        self.labelRole.setObjectName(u"labelRole")
        self.labelRole.setTextFormat(Qt.TextFormat.PlainText)

        self.layout6.setWidget(2, QFormLayout.ItemRole.LabelRole, self.labelRole)

        self.role = QLineEdit(self.personPanel)
        self.role.setObjectName(u"role")

        self.layout6.setWidget(2, QFormLayout.ItemRole.FieldRole, self.role)

        self.labelMentor = QLabel(self.personPanel)
        self.labelMentor.setObjectName(u"labelMentor")
        self.labelMentor.setTextFormat(Qt.TextFormat.PlainText)

        self.layout6.setWidget(3, QFormLayout.ItemRole.LabelRole, self.labelMentor)

        self.mentor = QLineEdit(self.personPanel)
        self.mentor.setObjectName(u"mentor")

        self.layout6.setWidget(3, QFormLayout.ItemRole.FieldRole, self.mentor)


        self.layout5.addLayout(self.layout6)


        self.layout4.addWidget(self.personPanel)

        self.entriesHeading = QLabel(self.options)
        self.entriesHeading.setObjectName(u"entriesHeading")
        self.entriesHeading.setProperty(u"role", u"strong")
        self.entriesHeading.setTextFormat(Qt.TextFormat.PlainText)

        self.layout4.addWidget(self.entriesHeading)

        self.entries = QListView(self.options)
        self.entries.setObjectName(u"entries")

        self.layout4.addWidget(self.entries)

        self.news = QLabel(self.options)
        self.news.setObjectName(u"news")
        self.news.setWordWrap(True)
        self.news.setTextFormat(Qt.TextFormat.PlainText)
        self.news.setProperty(u"role", u"soft")

        self.layout4.addWidget(self.news)

        self.save = QPushButton(self.options)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.layout4.addWidget(self.save)

        self.print = QPushButton(self.options)
        self.print.setObjectName(u"print")

        self.layout4.addWidget(self.print)


        self.layout3.addWidget(self.options)

        self.previewStack = QStackedWidget(PortfolioForm)
        self.previewStack.setObjectName(u"previewStack")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.previewStack.sizePolicy().hasHeightForWidth())
        self.previewStack.setSizePolicy(sizePolicy)
        self.emptyPage = QWidget()
        self.emptyPage.setObjectName(u"emptyPage")
        self.layout7 = QVBoxLayout(self.emptyPage)
        self.layout7.setSpacing(10)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.spacer2 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout7.addItem(self.spacer2)

        self.emptyTitle = QLabel(self.emptyPage)
        self.emptyTitle.setObjectName(u"emptyTitle")
        self.emptyTitle.setWordWrap(True)
        self.emptyTitle.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyTitle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyTitle.setProperty(u"role", u"title")

        self.layout7.addWidget(self.emptyTitle)

        self.emptyText = QLabel(self.emptyPage)
        self.emptyText.setObjectName(u"emptyText")
        self.emptyText.setWordWrap(True)
        self.emptyText.setTextFormat(Qt.TextFormat.PlainText)
        self.emptyText.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.emptyText.setProperty(u"role", u"soft")

        self.layout7.addWidget(self.emptyText)

        self.spacer3 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout7.addItem(self.spacer3)

        self.previewStack.addWidget(self.emptyPage)

        self.layout3.addWidget(self.previewStack)


        self.layout1.addLayout(self.layout3)

#if QT_CONFIG(shortcut)
        self.labelName.setBuddy(self.name)
        self.labelInstitution.setBuddy(self.institution)
        self.labelRole.setBuddy(self.role)
        self.labelMentor.setBuddy(self.mentor)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.name, self.institution)
        QWidget.setTabOrder(self.institution, self.role)
        QWidget.setTabOrder(self.role, self.mentor)
        QWidget.setTabOrder(self.mentor, self.entries)
        QWidget.setTabOrder(self.entries, self.save)
        QWidget.setTabOrder(self.save, self.print)
        QWidget.setTabOrder(self.print, self.zoomOut)
        QWidget.setTabOrder(self.zoomOut, self.zoomIn)

        self.retranslateUi(PortfolioForm)
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
        self.personHeading.setText(QCoreApplication.translate("PortfolioForm", u"On the cover", None))
        self.labelName.setText(QCoreApplication.translate("PortfolioForm", u"&Name:", None))
        self.labelInstitution.setText(QCoreApplication.translate("PortfolioForm", u"&Institution:", None))
        self.labelRole.setText(QCoreApplication.translate("PortfolioForm", u"&Role:", None))
        self.labelMentor.setText(QCoreApplication.translate("PortfolioForm", u"&Mentor:", None))
        self.entriesHeading.setText(QCoreApplication.translate("PortfolioForm", u"What goes in", None))
#if QT_CONFIG(accessibility)
        self.entries.setAccessibleName(QCoreApplication.translate("PortfolioForm", u"Entries of the portfolio", None))
#endif // QT_CONFIG(accessibility)
        self.news.setText("")
        self.save.setText(QCoreApplication.translate("PortfolioForm", u"&Save as PDF\u2026", None))
        self.print.setText(QCoreApplication.translate("PortfolioForm", u"&Print\u2026", None))
        self.emptyTitle.setText(QCoreApplication.translate("PortfolioForm", u"Your portfolio will appear here", None))
        self.emptyText.setText(QCoreApplication.translate("PortfolioForm", u"Log an activity or write a reflection first. Everything you write can go in; you choose.", None))
    # retranslateUi
