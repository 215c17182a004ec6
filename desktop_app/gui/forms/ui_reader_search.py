# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reader_search.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QLineEdit, QListView,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_ReaderSearchForm(object):
    def setupUi(self, ReaderSearchForm):
        if not ReaderSearchForm.objectName():
            ReaderSearchForm.setObjectName(u"ReaderSearchForm")
        self.layout5 = QVBoxLayout(ReaderSearchForm)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(6, 8, 6, 6)
        self.find = QLineEdit(ReaderSearchForm)
        self.find.setObjectName(u"find")
        self.find.setClearButtonEnabled(True)

        self.layout5.addWidget(self.find)

        self.foundText = QLabel(ReaderSearchForm)
        self.foundText.setObjectName(u"foundText")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(0)
        sizePolicy.setHeightForWidth(self.foundText.sizePolicy().hasHeightForWidth())
        self.foundText.setSizePolicy(sizePolicy)
        self.foundText.setWordWrap(True)
        self.foundText.setProperty(u"role", u"soft")

        self.layout5.addWidget(self.foundText)

        self.found = QListView(ReaderSearchForm)
        self.found.setObjectName(u"found")
        sizePolicy1 = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy1.setHorizontalStretch(0)
        sizePolicy1.setVerticalStretch(1)
        sizePolicy1.setHeightForWidth(self.found.sizePolicy().hasHeightForWidth())
        self.found.setSizePolicy(sizePolicy1)
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout5.addWidget(self.found)

        self.spacer1 = QSpacerItem(1, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout5.addItem(self.spacer1)

        QWidget.setTabOrder(self.find, self.found)

        self.retranslateUi(ReaderSearchForm)
    # setupUi

    def retranslateUi(self, ReaderSearchForm):
        ReaderSearchForm.setWindowTitle(QCoreApplication.translate("ReaderSearchForm", u"Search", None))
#if QT_CONFIG(accessibility)
        self.find.setAccessibleName(QCoreApplication.translate("ReaderSearchForm", u"Search in this material", None))
#endif // QT_CONFIG(accessibility)
        self.find.setPlaceholderText(QCoreApplication.translate("ReaderSearchForm", u"Search in this material", None))
        self.foundText.setText("")
#if QT_CONFIG(accessibility)
        self.found.setAccessibleName(QCoreApplication.translate("ReaderSearchForm", u"Where it was found", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
