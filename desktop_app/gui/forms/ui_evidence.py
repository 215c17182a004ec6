# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'evidence.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDialog, QFormLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_EvidenceForm(object):
    def setupUi(self, EvidenceForm):
        if not EvidenceForm.objectName():
            EvidenceForm.setObjectName(u"EvidenceForm")
        EvidenceForm.resize(620, 420)
        self.layout1 = QVBoxLayout(EvidenceForm)
        self.layout1.setSpacing(14)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 22, 24, 20)
        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(16)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.preview = QLabel(EvidenceForm)
        self.preview.setObjectName(u"preview")
        self.preview.setMinimumSize(QSize(260, 190))
        self.preview.setMaximumSize(QSize(260, 190))
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setProperty(u"role", u"panel")
        self.preview.setTextFormat(Qt.TextFormat.PlainText)

        self.layout2.addWidget(self.preview)

        self.layout3 = QVBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.choose = QPushButton(EvidenceForm)
        self.choose.setObjectName(u"choose")

        self.layout3.addWidget(self.choose)

        self.file = QLabel(EvidenceForm)
        self.file.setObjectName(u"file")
        self.file.setWordWrap(True)
        self.file.setTextFormat(Qt.TextFormat.PlainText)
        self.file.setProperty(u"role", u"soft")

        self.layout3.addWidget(self.file)

        self.privacy = QLabel(EvidenceForm)
        self.privacy.setObjectName(u"privacy")
        self.privacy.setWordWrap(True)
        self.privacy.setTextFormat(Qt.TextFormat.PlainText)
        self.privacy.setProperty(u"role", u"soft")

        self.layout3.addWidget(self.privacy)

        self.spacer1 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout3.addItem(self.spacer1)


        self.layout2.addLayout(self.layout3)


        self.layout1.addLayout(self.layout2)

        self.layout4 = QFormLayout()
        self.layout4.setObjectName(u"layout4")
        self.layout4.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layout4.setHorizontalSpacing(14)
        self.layout4.setVerticalSpacing(10)
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.labelCaption = QLabel(EvidenceForm)
        self.labelCaption.setObjectName(u"labelCaption")
        self.labelCaption.setTextFormat(Qt.TextFormat.PlainText)

        self.layout4.setWidget(0, QFormLayout.ItemRole.LabelRole, self.labelCaption)

        self.caption = QLineEdit(EvidenceForm)
        self.caption.setObjectName(u"caption")

        self.layout4.setWidget(0, QFormLayout.ItemRole.FieldRole, self.caption)

        self.labelAlternative = QLabel(EvidenceForm)
        self.labelAlternative.setObjectName(u"labelAlternative")
        self.labelAlternative.setTextFormat(Qt.TextFormat.PlainText)

        self.layout4.setWidget(1, QFormLayout.ItemRole.LabelRole, self.labelAlternative)

        self.alternative = QLineEdit(EvidenceForm)
        self.alternative.setObjectName(u"alternative")

        self.layout4.setWidget(1, QFormLayout.ItemRole.FieldRole, self.alternative)

        self.labelConsent = QLabel(EvidenceForm)
        self.labelConsent.setObjectName(u"labelConsent")
        self.labelConsent.setTextFormat(Qt.TextFormat.PlainText)

        self.layout4.setWidget(2, QFormLayout.ItemRole.LabelRole, self.labelConsent)

        self.consent = QComboBox(EvidenceForm)
        self.consent.setObjectName(u"consent")

        self.layout4.setWidget(2, QFormLayout.ItemRole.FieldRole, self.consent)


        self.layout1.addLayout(self.layout4)

        self.problem = QLabel(EvidenceForm)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty(u"role", u"problem")

        self.layout1.addWidget(self.problem)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.spacer2 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout5.addItem(self.spacer2)

        self.cancel = QPushButton(EvidenceForm)
        self.cancel.setObjectName(u"cancel")

        self.layout5.addWidget(self.cancel)

        self.add = QPushButton(EvidenceForm)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"role", u"primary")

        self.layout5.addWidget(self.add)


        self.layout1.addLayout(self.layout5)

#if QT_CONFIG(shortcut)
        self.labelCaption.setBuddy(self.caption)
        self.labelAlternative.setBuddy(self.alternative)
        self.labelConsent.setBuddy(self.consent)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.choose, self.caption)
        QWidget.setTabOrder(self.caption, self.alternative)
        QWidget.setTabOrder(self.alternative, self.consent)
        QWidget.setTabOrder(self.consent, self.add)
        QWidget.setTabOrder(self.add, self.cancel)

        self.retranslateUi(EvidenceForm)

        self.add.setDefault(True)

    # setupUi

    def retranslateUi(self, EvidenceForm):
        EvidenceForm.setWindowTitle(QCoreApplication.translate("EvidenceForm", u"Add a picture", None))
        self.preview.setText("")
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("EvidenceForm", u"The chosen picture", None))
#endif // QT_CONFIG(accessibility)
        self.choose.setText(QCoreApplication.translate("EvidenceForm", u"Choose a &picture\u2026", None))
        self.file.setText(QCoreApplication.translate("EvidenceForm", u"No picture chosen yet.", None))
        self.privacy.setText(QCoreApplication.translate("EvidenceForm", u"Place, time and camera are removed from the copy in your journal. The file itself stays as it is.", None))
        self.labelCaption.setText(QCoreApplication.translate("EvidenceForm", u"&Caption:", None))
        self.caption.setPlaceholderText(QCoreApplication.translate("EvidenceForm", u"What it shows of your work", None))
        self.labelAlternative.setText(QCoreApplication.translate("EvidenceForm", u"&Description:", None))
        self.alternative.setPlaceholderText(QCoreApplication.translate("EvidenceForm", u"What one would see, for those who can\u2019t", None))
        self.labelConsent.setText(QCoreApplication.translate("EvidenceForm", u"Con&sent:", None))
        self.problem.setText("")
        self.cancel.setText(QCoreApplication.translate("EvidenceForm", u"Cancel", None))
        self.add.setText(QCoreApplication.translate("EvidenceForm", u"Add it to the journal", None))
    # retranslateUi
