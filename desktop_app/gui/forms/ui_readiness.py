# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'readiness.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFrame,
    QHBoxLayout, QLabel, QPushButton, QScrollArea,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_ReadinessForm(object):
    def setupUi(self, ReadinessForm):
        if not ReadinessForm.objectName():
            ReadinessForm.setObjectName(u"ReadinessForm")
        ReadinessForm.resize(760, 620)
        self.layout3 = QVBoxLayout(ReadinessForm)
        self.layout3.setSpacing(12)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(24, 20, 24, 18)
        self.heading = QLabel(ReadinessForm)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"title")

        self.layout3.addWidget(self.heading)

        self.hint = QLabel(ReadinessForm)
        self.hint.setObjectName(u"hint")
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setProperty(u"role", u"soft")

        self.layout3.addWidget(self.hint)

        self.layout1 = QHBoxLayout()
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.labelMoment = QLabel(ReadinessForm)
        self.labelMoment.setObjectName(u"labelMoment")
        self.labelMoment.setWordWrap(False)
        self.labelMoment.setTextFormat(Qt.TextFormat.PlainText)

        self.layout1.addWidget(self.labelMoment)

        self.moment = QComboBox(ReadinessForm)
        self.moment.setObjectName(u"moment")

        self.layout1.addWidget(self.moment)

        self.spacer1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout1.addItem(self.spacer1)


        self.layout3.addLayout(self.layout1)

        self.scroll = QScrollArea(ReadinessForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setProperty(u"role", u"panel")
        self.items = QWidget()
        self.items.setObjectName(u"items")
        self.scroll.setWidget(self.items)

        self.layout3.addWidget(self.scroll)

        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(10)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.spacer2 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer2)

        self.cancel = QPushButton(ReadinessForm)
        self.cancel.setObjectName(u"cancel")

        self.layout2.addWidget(self.cancel)

        self.save = QPushButton(ReadinessForm)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.layout2.addWidget(self.save)


        self.layout3.addLayout(self.layout2)

#if QT_CONFIG(shortcut)
        self.labelMoment.setBuddy(self.moment)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.moment, self.save)
        QWidget.setTabOrder(self.save, self.cancel)

        self.retranslateUi(ReadinessForm)
    # setupUi

    def retranslateUi(self, ReadinessForm):
        ReadinessForm.setWindowTitle(QCoreApplication.translate("ReadinessForm", u"How ready do I feel?", None))
        self.heading.setText(QCoreApplication.translate("ReadinessForm", u"How ready do I feel?", None))
        self.hint.setText(QCoreApplication.translate("ReadinessForm", u"Only you see this, unless you have it printed in your portfolio. It is not a score. Skip what you like. Rate yourself again after the campaign to see what has changed.", None))
        self.labelMoment.setText(QCoreApplication.translate("ReadinessForm", u"&When:", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("ReadinessForm", u"Statements", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("ReadinessForm", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("ReadinessForm", u"&Save", None))
    # retranslateUi
