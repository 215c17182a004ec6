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
        EvidenceForm.resize(720, 520)
        self.layout8 = QVBoxLayout(EvidenceForm)
        self.layout8.setSpacing(12)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(24, 20, 24, 18)
        self.heading = QLabel(EvidenceForm)
        self.heading.setObjectName(u"heading")
        self.heading.setWordWrap(True)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"title")

        self.layout8.addWidget(self.heading)

        self.layout5 = QHBoxLayout()
        self.layout5.setSpacing(18)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.preview = QLabel(EvidenceForm)
        self.preview.setObjectName(u"preview")
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setMinimumSize(QSize(260, 190))
        self.preview.setMaximumSize(QSize(260, 190))
        self.preview.setProperty(u"role", u"panel")

        self.layout5.addWidget(self.preview)

        self.layout4 = QVBoxLayout()
        self.layout4.setSpacing(10)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.layout1 = QHBoxLayout()
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.choose = QPushButton(EvidenceForm)
        self.choose.setObjectName(u"choose")

        self.layout1.addWidget(self.choose)

        self.paste = QPushButton(EvidenceForm)
        self.paste.setObjectName(u"paste")

        self.layout1.addWidget(self.paste)

        self.spacer1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout1.addItem(self.spacer1)


        self.layout4.addLayout(self.layout1)

        self.file = QLabel(EvidenceForm)
        self.file.setObjectName(u"file")
        self.file.setWordWrap(True)
        self.file.setTextFormat(Qt.TextFormat.PlainText)
        self.file.setProperty(u"role", u"soft")

        self.layout4.addWidget(self.file)

        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(10)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.labelLink = QLabel(EvidenceForm)
        self.labelLink.setObjectName(u"labelLink")
        self.labelLink.setWordWrap(False)
        self.labelLink.setTextFormat(Qt.TextFormat.PlainText)

        self.layout2.addWidget(self.labelLink)

        self.link = QLineEdit(EvidenceForm)
        self.link.setObjectName(u"link")

        self.layout2.addWidget(self.link)


        self.layout4.addLayout(self.layout2)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(10)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.labelSize = QLabel(EvidenceForm)
        self.labelSize.setObjectName(u"labelSize")
        self.labelSize.setWordWrap(False)
        self.labelSize.setTextFormat(Qt.TextFormat.PlainText)

        self.layout3.addWidget(self.labelSize)

        self.size = QComboBox(EvidenceForm)
        self.size.setObjectName(u"size")

        self.layout3.addWidget(self.size)

        self.turn = QPushButton(EvidenceForm)
        self.turn.setObjectName(u"turn")

        self.layout3.addWidget(self.turn)

        self.hidePlaces = QPushButton(EvidenceForm)
        self.hidePlaces.setObjectName(u"hidePlaces")

        self.layout3.addWidget(self.hidePlaces)

        self.spacer2 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer2)


        self.layout4.addLayout(self.layout3)

        self.privacy = QLabel(EvidenceForm)
        self.privacy.setObjectName(u"privacy")
        self.privacy.setWordWrap(True)
        self.privacy.setTextFormat(Qt.TextFormat.PlainText)
        self.privacy.setProperty(u"role", u"soft")

        self.layout4.addWidget(self.privacy)

        self.spacer3 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout4.addItem(self.spacer3)


        self.layout5.addLayout(self.layout4)

        self.layout5.setStretch(1, 1)

        self.layout8.addLayout(self.layout5)

        self.layout6 = QFormLayout()
        self.layout6.setObjectName(u"layout6")
        self.layout6.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layout6.setHorizontalSpacing(14)
        self.layout6.setVerticalSpacing(10)
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.labelCaption = QLabel(EvidenceForm)
        self.labelCaption.setObjectName(u"labelCaption")
        self.labelCaption.setWordWrap(False)
        self.labelCaption.setTextFormat(Qt.TextFormat.PlainText)

        self.layout6.setWidget(0, QFormLayout.ItemRole.LabelRole, self.labelCaption)

        self.caption = QLineEdit(EvidenceForm)
        self.caption.setObjectName(u"caption")

        self.layout6.setWidget(0, QFormLayout.ItemRole.FieldRole, self.caption)

        self.labelAlternative = QLabel(EvidenceForm)
        self.labelAlternative.setObjectName(u"labelAlternative")
        self.labelAlternative.setWordWrap(False)
        self.labelAlternative.setTextFormat(Qt.TextFormat.PlainText)

        self.layout6.setWidget(1, QFormLayout.ItemRole.LabelRole, self.labelAlternative)

        self.alternative = QLineEdit(EvidenceForm)
        self.alternative.setObjectName(u"alternative")

        self.layout6.setWidget(1, QFormLayout.ItemRole.FieldRole, self.alternative)

        self.labelConsent = QLabel(EvidenceForm)
        self.labelConsent.setObjectName(u"labelConsent")
        self.labelConsent.setWordWrap(False)
        self.labelConsent.setTextFormat(Qt.TextFormat.PlainText)

        self.layout6.setWidget(2, QFormLayout.ItemRole.LabelRole, self.labelConsent)

        self.consent = QComboBox(EvidenceForm)
        self.consent.setObjectName(u"consent")

        self.layout6.setWidget(2, QFormLayout.ItemRole.FieldRole, self.consent)


        self.layout8.addLayout(self.layout6)

        self.problem = QLabel(EvidenceForm)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty(u"role", u"problem")

        self.layout8.addWidget(self.problem)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(10)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.spacer4 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.spacer4)

        self.cancel = QPushButton(EvidenceForm)
        self.cancel.setObjectName(u"cancel")

        self.layout7.addWidget(self.cancel)

        self.add = QPushButton(EvidenceForm)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"role", u"primary")

        self.layout7.addWidget(self.add)


        self.layout8.addLayout(self.layout7)

#if QT_CONFIG(shortcut)
        self.labelLink.setBuddy(self.link)
        self.labelSize.setBuddy(self.size)
        self.labelCaption.setBuddy(self.caption)
        self.labelAlternative.setBuddy(self.alternative)
        self.labelConsent.setBuddy(self.consent)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.choose, self.paste)
        QWidget.setTabOrder(self.paste, self.link)
        QWidget.setTabOrder(self.link, self.size)
        QWidget.setTabOrder(self.size, self.turn)
        QWidget.setTabOrder(self.turn, self.hidePlaces)
        QWidget.setTabOrder(self.hidePlaces, self.caption)
        QWidget.setTabOrder(self.caption, self.alternative)
        QWidget.setTabOrder(self.alternative, self.consent)
        QWidget.setTabOrder(self.consent, self.add)
        QWidget.setTabOrder(self.add, self.cancel)

        self.retranslateUi(EvidenceForm)
    # setupUi

    def retranslateUi(self, EvidenceForm):
        EvidenceForm.setWindowTitle(QCoreApplication.translate("EvidenceForm", u"Evidence", None))
        self.heading.setText(QCoreApplication.translate("EvidenceForm", u"Evidence", None))
        self.preview.setText("")
#if QT_CONFIG(accessibility)
        self.preview.setAccessibleName(QCoreApplication.translate("EvidenceForm", u"The chosen picture", None))
#endif // QT_CONFIG(accessibility)
        self.choose.setText(QCoreApplication.translate("EvidenceForm", u"Choose a &file\u2026", None))
        self.paste.setText(QCoreApplication.translate("EvidenceForm", u"&Paste", None))
        self.file.setText(QCoreApplication.translate("EvidenceForm", u"Drop a file here, paste a picture, or choose one.", None))
        self.labelLink.setText(QCoreApplication.translate("EvidenceForm", u"or a &link:", None))
        self.link.setPlaceholderText(QCoreApplication.translate("EvidenceForm", u"https://\u2026", None))
        self.labelSize.setText(QCoreApplication.translate("EvidenceForm", u"Si&ze of the copy:", None))
        self.turn.setText(QCoreApplication.translate("EvidenceForm", u"&Rotate", None))
        self.hidePlaces.setText(QCoreApplication.translate("EvidenceForm", u"&Hide faces or names\u2026", None))
        self.privacy.setText(QCoreApplication.translate("EvidenceForm", u"Place, time and camera data are removed from the copy in your journal. The original file does not change.", None))
        self.labelCaption.setText(QCoreApplication.translate("EvidenceForm", u"&Caption:", None))
        self.caption.setPlaceholderText(QCoreApplication.translate("EvidenceForm", u"What it shows of your work", None))
        self.labelAlternative.setText(QCoreApplication.translate("EvidenceForm", u"&Description:", None))
        self.alternative.setPlaceholderText(QCoreApplication.translate("EvidenceForm", u"What can be seen or heard, for people who can\u2019t", None))
        self.labelConsent.setText(QCoreApplication.translate("EvidenceForm", u"Con&sent:", None))
        self.problem.setText("")
        self.cancel.setText(QCoreApplication.translate("EvidenceForm", u"Cancel", None))
        self.add.setText(QCoreApplication.translate("EvidenceForm", u"Add it to the journal", None))
    # retranslateUi
