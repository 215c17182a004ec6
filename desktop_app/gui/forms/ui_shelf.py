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
from PySide6.QtWidgets import (QApplication, QComboBox, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QStackedWidget,
    QToolButton, QVBoxLayout, QWidget)

from desktop_app.gui.widgets.grid_view import GridView

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

        self.catalogues = QPushButton(ShelfForm)
        self.catalogues.setObjectName(u"catalogues")

        self.layout2.addWidget(self.catalogues)

        self.check = QPushButton(ShelfForm)
        self.check.setObjectName(u"check")

        self.layout2.addWidget(self.check)


        self.layout1.addLayout(self.layout2)

        self.filtersPlace = QVBoxLayout()
        self.filtersPlace.setObjectName(u"filtersPlace")

        self.layout1.addLayout(self.filtersPlace)

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
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.stack.sizePolicy().hasHeightForWidth())
        self.stack.setSizePolicy(sizePolicy)
        self.gridPage = QWidget()
        self.gridPage.setObjectName(u"gridPage")
        self.layout5 = QVBoxLayout(self.gridPage)
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.grid = GridView(self.gridPage)
        self.grid.setObjectName(u"grid")

        self.layout5.addWidget(self.grid)

        self.stack.addWidget(self.gridPage)

        self.layout4.addWidget(self.stack)

        self.detailsPlace = QVBoxLayout()
        self.detailsPlace.setObjectName(u"detailsPlace")

        self.layout4.addLayout(self.detailsPlace)


        self.layout1.addLayout(self.layout4)

        QWidget.setTabOrder(self.sort, self.asList)
        QWidget.setTabOrder(self.asList, self.grid)
        QWidget.setTabOrder(self.grid, self.downloads)
        QWidget.setTabOrder(self.downloads, self.lend)
        QWidget.setTabOrder(self.lend, self.catalogues)
        QWidget.setTabOrder(self.catalogues, self.check)

        self.retranslateUi(ShelfForm)
    # setupUi

    def retranslateUi(self, ShelfForm):
        ShelfForm.setWindowTitle(QCoreApplication.translate("ShelfForm", u"Shelf", None))
        self.heading.setText(QCoreApplication.translate("ShelfForm", u"Shelf", None))
        self.downloads.setText(QCoreApplication.translate("ShelfForm", u"&Downloads", None))
        self.lend.setText(QCoreApplication.translate("ShelfForm", u"&Share shelf\u2026", None))
#if QT_CONFIG(tooltip)
        self.lend.setToolTip(QCoreApplication.translate("ShelfForm", u"Let others in this network copy the kept materials", None))
#endif // QT_CONFIG(tooltip)
        self.catalogues.setText(QCoreApplication.translate("ShelfForm", u"Ca&talogues\u2026", None))
#if QT_CONFIG(tooltip)
        self.catalogues.setToolTip(QCoreApplication.translate("ShelfForm", u"Add, check or remove catalogues", None))
#endif // QT_CONFIG(tooltip)
        self.check.setText(QCoreApplication.translate("ShelfForm", u"&Check for new materials", None))
        self.summary.setText("")
#if QT_CONFIG(accessibility)
        self.sort.setAccessibleName(QCoreApplication.translate("ShelfForm", u"Sort order", None))
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
    # retranslateUi
