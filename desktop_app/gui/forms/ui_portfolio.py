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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QStackedWidget, QTabWidget,
    QToolButton, QVBoxLayout, QWidget)

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

        QWidget.setTabOrder(self.tabs, self.save)
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
        self.tabs.setAccessibleName(QCoreApplication.translate("PortfolioForm", u"Contents and layout", None))
#endif // QT_CONFIG(accessibility)
        self.news.setText("")
        self.save.setText(QCoreApplication.translate("PortfolioForm", u"&Save as PDF\u2026", None))
        self.print.setText(QCoreApplication.translate("PortfolioForm", u"&Print\u2026", None))
        self.more.setText(QCoreApplication.translate("PortfolioForm", u"Mor&e", None))
        self.emptyTitle.setText("")
        self.emptyText.setText("")
    # retranslateUi
