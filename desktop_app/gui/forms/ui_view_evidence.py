# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'view_evidence.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_EvidenceViewForm(object):
    def setupUi(self, EvidenceViewForm):
        if not EvidenceViewForm.objectName():
            EvidenceViewForm.setObjectName(u"EvidenceViewForm")
        EvidenceViewForm.resize(860, 540)
        self.layout1 = QVBoxLayout(EvidenceViewForm)
        self.layout1.setSpacing(12)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 22, 24, 20)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(20)
        self.layout2.setObjectName(u"layout2")
        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(10)
        self.layout3.setObjectName(u"layout3")
        self.picture = QLabel(EvidenceViewForm)
        self.picture.setObjectName(u"picture")
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setMinimumSize(QSize(380, 290))
        self.picture.setMaximumSize(QSize(380, 290))
        self.picture.setProperty(u"role", u"panel")

        self.layout3.addWidget(self.picture)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(10)
        self.layout4.setObjectName(u"layout4")
        self.turn = QPushButton(EvidenceViewForm)
        self.turn.setObjectName(u"turn")

        self.layout4.addWidget(self.turn)

        self.hidePlaces = QPushButton(EvidenceViewForm)
        self.hidePlaces.setObjectName(u"hidePlaces")

        self.layout4.addWidget(self.hidePlaces)

        self.spacer1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer1)


        self.layout3.addLayout(self.layout4)

        self.file = QLabel(EvidenceViewForm)
        self.file.setObjectName(u"file")
        self.file.setWordWrap(True)
        self.file.setTextFormat(Qt.TextFormat.PlainText)
        self.file.setProperty(u"role", u"soft")

        self.layout3.addWidget(self.file)

        self.spacer2 = QSpacerItem(20, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout3.addItem(self.spacer2)


        self.layout2.addLayout(self.layout3)

        self.layout5 = QVBoxLayout()
        self.layout5.setSpacing(6)
        self.layout5.setObjectName(u"layout5")
        self.labelCaption = QLabel(EvidenceViewForm)
        self.labelCaption.setObjectName(u"labelCaption")
        self.labelCaption.setTextFormat(Qt.TextFormat.PlainText)

        self.layout5.addWidget(self.labelCaption)

        self.caption = QLineEdit(EvidenceViewForm)
        self.caption.setObjectName(u"caption")

        self.layout5.addWidget(self.caption)

        self.labelAlternative = QLabel(EvidenceViewForm)
        self.labelAlternative.setObjectName(u"labelAlternative")
        self.labelAlternative.setTextFormat(Qt.TextFormat.PlainText)

        self.layout5.addWidget(self.labelAlternative)

        self.alternative = QLineEdit(EvidenceViewForm)
        self.alternative.setObjectName(u"alternative")

        self.layout5.addWidget(self.alternative)

        self.labelConsent = QLabel(EvidenceViewForm)
        self.labelConsent.setObjectName(u"labelConsent")
        self.labelConsent.setTextFormat(Qt.TextFormat.PlainText)

        self.layout5.addWidget(self.labelConsent)

        self.consent = QComboBox(EvidenceViewForm)
        self.consent.setObjectName(u"consent")

        self.layout5.addWidget(self.consent)

        self.withdrawn = QLabel(EvidenceViewForm)
        self.withdrawn.setObjectName(u"withdrawn")
        self.withdrawn.setWordWrap(True)
        self.withdrawn.setTextFormat(Qt.TextFormat.PlainText)
        self.withdrawn.setProperty(u"role", u"problem")

        self.layout5.addWidget(self.withdrawn)

        self.consents = QLabel(EvidenceViewForm)
        self.consents.setObjectName(u"consents")
        self.consents.setWordWrap(True)
        self.consents.setTextFormat(Qt.TextFormat.PlainText)
        self.consents.setProperty(u"role", u"soft")

        self.layout5.addWidget(self.consents)

        self.labelPrinted = QLabel(EvidenceViewForm)
        self.labelPrinted.setObjectName(u"labelPrinted")
        self.labelPrinted.setTextFormat(Qt.TextFormat.PlainText)

        self.layout5.addWidget(self.labelPrinted)

        self.printed = QLabel(EvidenceViewForm)
        self.printed.setObjectName(u"printed")
        self.printed.setWordWrap(True)
        self.printed.setTextFormat(Qt.TextFormat.PlainText)
        self.printed.setProperty(u"role", u"soft")

        self.layout5.addWidget(self.printed)

        self.problem = QLabel(EvidenceViewForm)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty(u"role", u"problem")

        self.layout5.addWidget(self.problem)

        self.spacer3 = QSpacerItem(20, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout5.addItem(self.spacer3)


        self.layout2.addLayout(self.layout5)

        self.layout2.setStretch(1, 1)

        self.layout1.addLayout(self.layout2)

        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(10)
        self.layout6.setObjectName(u"layout6")
        self.remove = QPushButton(EvidenceViewForm)
        self.remove.setObjectName(u"remove")

        self.layout6.addWidget(self.remove)

        self.spacer4 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.spacer4)

        self.cancel = QPushButton(EvidenceViewForm)
        self.cancel.setObjectName(u"cancel")

        self.layout6.addWidget(self.cancel)

        self.save = QPushButton(EvidenceViewForm)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.layout6.addWidget(self.save)


        self.layout1.addLayout(self.layout6)

#if QT_CONFIG(shortcut)
        self.labelCaption.setBuddy(self.caption)
        self.labelAlternative.setBuddy(self.alternative)
        self.labelConsent.setBuddy(self.consent)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.caption, self.alternative)
        QWidget.setTabOrder(self.alternative, self.consent)
        QWidget.setTabOrder(self.consent, self.turn)
        QWidget.setTabOrder(self.turn, self.hidePlaces)
        QWidget.setTabOrder(self.hidePlaces, self.remove)
        QWidget.setTabOrder(self.remove, self.cancel)
        QWidget.setTabOrder(self.cancel, self.save)

        self.retranslateUi(EvidenceViewForm)

        self.save.setDefault(True)

    # setupUi

    def retranslateUi(self, EvidenceViewForm):
        EvidenceViewForm.setWindowTitle(QCoreApplication.translate("EvidenceViewForm", u"Evidence", None))
        self.picture.setText("")
#if QT_CONFIG(accessibility)
        self.picture.setAccessibleName(QCoreApplication.translate("EvidenceViewForm", u"The picture", None))
#endif // QT_CONFIG(accessibility)
        self.turn.setText(QCoreApplication.translate("EvidenceViewForm", u"&Rotate", None))
        self.hidePlaces.setText(QCoreApplication.translate("EvidenceViewForm", u"&Hide faces or names\u2026", None))
        self.file.setText("")
        self.labelCaption.setText(QCoreApplication.translate("EvidenceViewForm", u"&Caption", None))
        self.caption.setPlaceholderText(QCoreApplication.translate("EvidenceViewForm", u"What it shows of your work", None))
        self.labelAlternative.setText(QCoreApplication.translate("EvidenceViewForm", u"&Description", None))
        self.alternative.setPlaceholderText(QCoreApplication.translate("EvidenceViewForm", u"What can be seen or heard, for people who can\u2019t", None))
        self.labelConsent.setText(QCoreApplication.translate("EvidenceViewForm", u"Con&sent", None))
        self.withdrawn.setText("")
        self.consents.setText("")
        self.labelPrinted.setText(QCoreApplication.translate("EvidenceViewForm", u"Printed in", None))
        self.printed.setText("")
        self.problem.setText("")
        self.remove.setText(QCoreApplication.translate("EvidenceViewForm", u"D&elete", None))
        self.cancel.setText(QCoreApplication.translate("EvidenceViewForm", u"Cancel", None))
        self.save.setText(QCoreApplication.translate("EvidenceViewForm", u"Save", None))
    # retranslateUi
