# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'interactive_bar.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QWidget)

class Ui_InteractiveBarForm(object):
    def setupUi(self, InteractiveBarForm):
        if not InteractiveBarForm.objectName():
            InteractiveBarForm.setObjectName(u"InteractiveBarForm")
        InteractiveBarForm.setProperty(u"role", u"hero")
        self.layout1 = QHBoxLayout(InteractiveBarForm)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(14, 8, 10, 8)
        self.told = QLabel(InteractiveBarForm)
        self.told.setObjectName(u"told")
        self.told.setText(u"")
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)

        self.layout1.addWidget(self.told)

        self.journal = QPushButton(InteractiveBarForm)
        self.journal.setObjectName(u"journal")

        self.layout1.addWidget(self.journal)

        self.stop = QPushButton(InteractiveBarForm)
        self.stop.setObjectName(u"stop")

        self.layout1.addWidget(self.stop)

        self.run = QPushButton(InteractiveBarForm)
        self.run.setObjectName(u"run")
        self.run.setProperty(u"role", u"primary")

        self.layout1.addWidget(self.run)

        self.layout1.setStretch(0, 1)
        QWidget.setTabOrder(self.journal, self.stop)
        QWidget.setTabOrder(self.stop, self.run)

        self.retranslateUi(InteractiveBarForm)
    # setupUi

    def retranslateUi(self, InteractiveBarForm):
        InteractiveBarForm.setWindowTitle(QCoreApplication.translate("InteractiveBarForm", u"Interactive material", None))
        self.journal.setText(QCoreApplication.translate("InteractiveBarForm", u"Add to &journal", None))
#if QT_CONFIG(tooltip)
        self.journal.setToolTip(QCoreApplication.translate("InteractiveBarForm", u"Add an activity with the result and your answers to your journal", None))
#endif // QT_CONFIG(tooltip)
        self.stop.setText(QCoreApplication.translate("InteractiveBarForm", u"&Stop", None))
#if QT_CONFIG(tooltip)
        self.stop.setToolTip(QCoreApplication.translate("InteractiveBarForm", u"Stop it and show its text again", None))
#endif // QT_CONFIG(tooltip)
        self.run.setText(QCoreApplication.translate("InteractiveBarForm", u"&Run", None))
#if QT_CONFIG(tooltip)
        self.run.setToolTip(QCoreApplication.translate("InteractiveBarForm", u"Run its scripts, in a place of their own", None))
#endif // QT_CONFIG(tooltip)
    # retranslateUi
