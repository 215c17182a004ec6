# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'feedback.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QHBoxLayout,
    QLabel, QLineEdit, QListView, QPlainTextEdit,
    QPushButton, QSizePolicy, QSpacerItem, QTextBrowser,
    QVBoxLayout, QWidget)

class Ui_FeedbackForm(object):
    def setupUi(self, FeedbackForm):
        if not FeedbackForm.objectName():
            FeedbackForm.setObjectName(u"FeedbackForm")
        FeedbackForm.resize(820, 540)
        FeedbackForm.setMinimumSize(QSize(660, 0))
        self.layout33 = QVBoxLayout(FeedbackForm)
        self.layout33.setSpacing(10)
        self.layout33.setObjectName(u"layout33")
        self.layout33.setContentsMargins(20, 18, 20, 18)
        self.about = QLabel(FeedbackForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"soft")

        self.layout33.addWidget(self.about)

        self.layout26 = QHBoxLayout()
        self.layout26.setSpacing(12)
        self.layout26.setObjectName(u"layout26")
        self.layout26.setContentsMargins(0, 0, 0, 0)
        self.pieces = QListView(FeedbackForm)
        self.pieces.setObjectName(u"pieces")
        self.pieces.setMinimumSize(QSize(300, 150))

        self.layout26.addWidget(self.pieces)

        self.text = QTextBrowser(FeedbackForm)
        self.text.setObjectName(u"text")
        self.text.setMinimumSize(QSize(300, 150))

        self.layout26.addWidget(self.text)


        self.layout33.addLayout(self.layout26)

        self.layout28 = QHBoxLayout()
        self.layout28.setSpacing(8)
        self.layout28.setObjectName(u"layout28")
        self.layout28.setContentsMargins(0, 0, 0, 0)
        self.takeIn = QPushButton(FeedbackForm)
        self.takeIn.setObjectName(u"takeIn")
        self.takeIn.setProperty(u"role", u"primary")
        self.takeIn.setAutoDefault(False)

        self.layout28.addWidget(self.takeIn)

        self.openEntry = QPushButton(FeedbackForm)
        self.openEntry.setObjectName(u"openEntry")
        self.openEntry.setAutoDefault(False)

        self.layout28.addWidget(self.openEntry)

        self.assign = QPushButton(FeedbackForm)
        self.assign.setObjectName(u"assign")
        self.assign.setAutoDefault(False)

        self.layout28.addWidget(self.assign)

        self.spacer27 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout28.addItem(self.spacer27)


        self.layout33.addLayout(self.layout28)

        self.typeHeading = QLabel(FeedbackForm)
        self.typeHeading.setObjectName(u"typeHeading")
        self.typeHeading.setTextFormat(Qt.TextFormat.PlainText)
        self.typeHeading.setWordWrap(True)
        self.typeHeading.setProperty(u"role", u"strong")

        self.layout33.addWidget(self.typeHeading)

        self.layout30 = QFormLayout()
        self.layout30.setObjectName(u"layout30")
        self.layout30.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layout30.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.layout30.setHorizontalSpacing(12)
        self.layout30.setVerticalSpacing(8)
        self.labelEntry = QLabel(FeedbackForm)
        self.labelEntry.setObjectName(u"labelEntry")
        self.labelEntry.setTextFormat(Qt.TextFormat.PlainText)
        self.labelEntry.setWordWrap(False)

        self.layout30.setWidget(0, QFormLayout.ItemRole.LabelRole, self.labelEntry)

        self.layout31 = QHBoxLayout()
        self.layout31.setSpacing(8)
        self.layout31.setObjectName(u"layout31")
        self.layout31.setContentsMargins(0, 0, 0, 0)
        self.entry = QLineEdit(FeedbackForm)
        self.entry.setObjectName(u"entry")

        self.layout31.addWidget(self.entry)

        self.chooseEntry = QPushButton(FeedbackForm)
        self.chooseEntry.setObjectName(u"chooseEntry")
        self.chooseEntry.setAutoDefault(False)

        self.layout31.addWidget(self.chooseEntry)


        self.layout30.setLayout(0, QFormLayout.ItemRole.FieldRole, self.layout31)

        self.labelWords = QLabel(FeedbackForm)
        self.labelWords.setObjectName(u"labelWords")
        self.labelWords.setTextFormat(Qt.TextFormat.PlainText)
        self.labelWords.setWordWrap(False)

        self.layout30.setWidget(1, QFormLayout.ItemRole.LabelRole, self.labelWords)

        self.words = QPlainTextEdit(FeedbackForm)
        self.words.setObjectName(u"words")
        self.words.setMaximumSize(QSize(16777215, 70))
        self.words.setTabChangesFocus(True)

        self.layout30.setWidget(1, QFormLayout.ItemRole.FieldRole, self.words)

        self.labelBy = QLabel(FeedbackForm)
        self.labelBy.setObjectName(u"labelBy")
        self.labelBy.setTextFormat(Qt.TextFormat.PlainText)
        self.labelBy.setWordWrap(False)

        self.layout30.setWidget(2, QFormLayout.ItemRole.LabelRole, self.labelBy)

        self.layout29 = QHBoxLayout()
        self.layout29.setSpacing(8)
        self.layout29.setObjectName(u"layout29")
        self.layout29.setContentsMargins(0, 0, 0, 0)
        self.by = QLineEdit(FeedbackForm)
        self.by.setObjectName(u"by")

        self.layout29.addWidget(self.by)

        self.role = QLineEdit(FeedbackForm)
        self.role.setObjectName(u"role")

        self.layout29.addWidget(self.role)


        self.layout30.setLayout(2, QFormLayout.ItemRole.FieldRole, self.layout29)


        self.layout33.addLayout(self.layout30)

        self.problem = QLabel(FeedbackForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.layout33.addWidget(self.problem)

        self.layout32 = QHBoxLayout()
        self.layout32.setSpacing(8)
        self.layout32.setObjectName(u"layout32")
        self.layout32.setContentsMargins(0, 0, 0, 0)
        self.keep = QPushButton(FeedbackForm)
        self.keep.setObjectName(u"keep")
        self.keep.setAutoDefault(False)

        self.layout32.addWidget(self.keep)

        self.spacer31 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout32.addItem(self.spacer31)

        self.close = QPushButton(FeedbackForm)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.layout32.addWidget(self.close)


        self.layout33.addLayout(self.layout32)

#if QT_CONFIG(shortcut)
        self.labelEntry.setBuddy(self.entry)
        self.labelWords.setBuddy(self.words)
        self.labelBy.setBuddy(self.by)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.pieces, self.text)
        QWidget.setTabOrder(self.text, self.takeIn)
        QWidget.setTabOrder(self.takeIn, self.openEntry)
        QWidget.setTabOrder(self.openEntry, self.assign)
        QWidget.setTabOrder(self.assign, self.entry)
        QWidget.setTabOrder(self.entry, self.chooseEntry)
        QWidget.setTabOrder(self.chooseEntry, self.words)
        QWidget.setTabOrder(self.words, self.by)
        QWidget.setTabOrder(self.by, self.role)
        QWidget.setTabOrder(self.role, self.keep)
        QWidget.setTabOrder(self.keep, self.close)

        self.retranslateUi(FeedbackForm)
    # setupUi

    def retranslateUi(self, FeedbackForm):
        FeedbackForm.setWindowTitle(QCoreApplication.translate("FeedbackForm", u"Feedback", None))
        self.about.setText(QCoreApplication.translate("FeedbackForm", u"Your mentor\u2019s comments. They are shown beside your entries and never change them.", None))
#if QT_CONFIG(accessibility)
        self.pieces.setAccessibleName(QCoreApplication.translate("FeedbackForm", u"Feedback", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("FeedbackForm", u"The chosen feedback", None))
#endif // QT_CONFIG(accessibility)
        self.takeIn.setText(QCoreApplication.translate("FeedbackForm", u"&Import a file\u2026", None))
        self.openEntry.setText(QCoreApplication.translate("FeedbackForm", u"&Open the entry", None))
        self.assign.setText(QCoreApplication.translate("FeedbackForm", u"&Assign to an entry\u2026", None))
        self.typeHeading.setText(QCoreApplication.translate("FeedbackForm", u"Enter from paper", None))
        self.labelEntry.setText(QCoreApplication.translate("FeedbackForm", u"&Entry:", None))
        self.entry.setPlaceholderText(QCoreApplication.translate("FeedbackForm", u"R-01, its id or its QR code; empty: the whole portfolio", None))
        self.chooseEntry.setText(QCoreApplication.translate("FeedbackForm", u"C&hoose\u2026", None))
        self.labelWords.setText(QCoreApplication.translate("FeedbackForm", u"&Text:", None))
        self.labelBy.setText(QCoreApplication.translate("FeedbackForm", u"&By:", None))
#if QT_CONFIG(accessibility)
        self.by.setAccessibleName(QCoreApplication.translate("FeedbackForm", u"Name of the person", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.role.setAccessibleName(QCoreApplication.translate("FeedbackForm", u"Role", None))
#endif // QT_CONFIG(accessibility)
        self.role.setPlaceholderText(QCoreApplication.translate("FeedbackForm", u"Mentor, peer\u2026", None))
        self.problem.setText("")
        self.keep.setText(QCoreApplication.translate("FeedbackForm", u"&Keep", None))
        self.close.setText(QCoreApplication.translate("FeedbackForm", u"&Close", None))
    # retranslateUi
