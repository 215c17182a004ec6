# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reader.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QListWidget,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QToolButton, QVBoxLayout, QWidget)

class Ui_ReaderForm(object):
    def setupUi(self, ReaderForm):
        if not ReaderForm.objectName():
            ReaderForm.setObjectName(u"ReaderForm")
        self.layout1 = QVBoxLayout(ReaderForm)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(28, 18, 28, 20)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(10)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.back = QPushButton(ReaderForm)
        self.back.setObjectName(u"back")

        self.layout2.addWidget(self.back)

        self.title = QLabel(ReaderForm)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"title")

        self.layout2.addWidget(self.title)

        self.spacer1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.smaller = QToolButton(ReaderForm)
        self.smaller.setObjectName(u"smaller")

        self.layout2.addWidget(self.smaller)

        self.larger = QToolButton(ReaderForm)
        self.larger.setObjectName(u"larger")

        self.layout2.addWidget(self.larger)

        self.layout2.setStretch(1, 1)

        self.layout1.addLayout(self.layout2)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(16)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.contents = QListWidget(ReaderForm)
        self.contents.setObjectName(u"contents")
        self.contents.setMinimumSize(QSize(200, 0))
        self.contents.setMaximumSize(QSize(260, 16777215))

        self.layout3.addWidget(self.contents)

        self.views = QStackedWidget(ReaderForm)
        self.views.setObjectName(u"views")
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sizePolicy.setHorizontalStretch(1)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.views.sizePolicy().hasHeightForWidth())
        self.views.setSizePolicy(sizePolicy)

        self.layout3.addWidget(self.views)


        self.layout1.addLayout(self.layout3)

        QWidget.setTabOrder(self.back, self.contents)
        QWidget.setTabOrder(self.contents, self.smaller)
        QWidget.setTabOrder(self.smaller, self.larger)

        self.retranslateUi(ReaderForm)
    # setupUi

    def retranslateUi(self, ReaderForm):
        ReaderForm.setWindowTitle(QCoreApplication.translate("ReaderForm", u"Reader", None))
        self.back.setText(QCoreApplication.translate("ReaderForm", u"\u2190 &Back", None))
        self.title.setText("")
        self.smaller.setText(QCoreApplication.translate("ReaderForm", u"A\u2212", None))
#if QT_CONFIG(accessibility)
        self.smaller.setAccessibleName(QCoreApplication.translate("ReaderForm", u"Smaller text", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.smaller.setToolTip(QCoreApplication.translate("ReaderForm", u"Smaller text (Ctrl+-)", None))
#endif // QT_CONFIG(tooltip)
        self.larger.setText(QCoreApplication.translate("ReaderForm", u"A+", None))
#if QT_CONFIG(accessibility)
        self.larger.setAccessibleName(QCoreApplication.translate("ReaderForm", u"Larger text", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.larger.setToolTip(QCoreApplication.translate("ReaderForm", u"Larger text (Ctrl++)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.contents.setAccessibleName(QCoreApplication.translate("ReaderForm", u"Contents of this material", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi
