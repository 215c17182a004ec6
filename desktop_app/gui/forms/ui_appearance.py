# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'appearance.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDialog,
    QFormLayout, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout,
    QWidget)

class Ui_AppearanceForm(object):
    def setupUi(self, AppearanceForm):
        if not AppearanceForm.objectName():
            AppearanceForm.setObjectName(u"AppearanceForm")
        AppearanceForm.setMinimumSize(QSize(460, 0))
        self.layout4 = QVBoxLayout(AppearanceForm)
        self.layout4.setSpacing(14)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(20, 18, 20, 18)
        self.layout1 = QFormLayout()
        self.layout1.setObjectName(u"layout1")
        self.layout1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layout1.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.layout1.setHorizontalSpacing(12)
        self.layout1.setVerticalSpacing(10)
        self.labelLanguage = QLabel(AppearanceForm)
        self.labelLanguage.setObjectName(u"labelLanguage")
        self.labelLanguage.setTextFormat(Qt.TextFormat.PlainText)
        self.labelLanguage.setWordWrap(False)

        self.layout1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.labelLanguage)

        self.language = QComboBox(AppearanceForm)
        self.language.setObjectName(u"language")
        self.language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.language.setMinimumContentsLength(12)

        self.layout1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.language)

        self.labelScheme = QLabel(AppearanceForm)
        self.labelScheme.setObjectName(u"labelScheme")
        self.labelScheme.setTextFormat(Qt.TextFormat.PlainText)
        self.labelScheme.setWordWrap(False)

        self.layout1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.labelScheme)

        self.scheme = QComboBox(AppearanceForm)
        self.scheme.setObjectName(u"scheme")
        self.scheme.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.scheme.setMinimumContentsLength(12)

        self.layout1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.scheme)

        self.labelText = QLabel(AppearanceForm)
        self.labelText.setObjectName(u"labelText")
        self.labelText.setTextFormat(Qt.TextFormat.PlainText)
        self.labelText.setWordWrap(False)

        self.layout1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.labelText)

        self.text = QSpinBox(AppearanceForm)
        self.text.setObjectName(u"text")
        self.text.setMinimum(80)
        self.text.setMaximum(200)
        self.text.setSingleStep(10)
        self.text.setValue(100)

        self.layout1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.text)

        self.labelCompact = QLabel(AppearanceForm)
        self.labelCompact.setObjectName(u"labelCompact")
        self.labelCompact.setTextFormat(Qt.TextFormat.PlainText)
        self.labelCompact.setWordWrap(False)

        self.layout1.setWidget(3, QFormLayout.ItemRole.LabelRole, self.labelCompact)

        self.compact = QComboBox(AppearanceForm)
        self.compact.setObjectName(u"compact")
        self.compact.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.compact.setMinimumContentsLength(12)

        self.layout1.setWidget(3, QFormLayout.ItemRole.FieldRole, self.compact)

        self.still = QCheckBox(AppearanceForm)
        self.still.setObjectName(u"still")

        self.layout1.setWidget(4, QFormLayout.ItemRole.SpanningRole, self.still)


        self.layout4.addLayout(self.layout1)

        self.about = QLabel(AppearanceForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"soft")

        self.layout4.addWidget(self.about)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(8)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.spacer2 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer2)

        self.cancel = QPushButton(AppearanceForm)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.layout3.addWidget(self.cancel)

        self.use = QPushButton(AppearanceForm)
        self.use.setObjectName(u"use")
        self.use.setProperty(u"role", u"primary")

        self.layout3.addWidget(self.use)


        self.layout4.addLayout(self.layout3)

#if QT_CONFIG(shortcut)
        self.labelLanguage.setBuddy(self.language)
        self.labelScheme.setBuddy(self.scheme)
        self.labelText.setBuddy(self.text)
        self.labelCompact.setBuddy(self.compact)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.language, self.scheme)
        QWidget.setTabOrder(self.scheme, self.text)
        QWidget.setTabOrder(self.text, self.compact)
        QWidget.setTabOrder(self.compact, self.still)
        QWidget.setTabOrder(self.still, self.cancel)
        QWidget.setTabOrder(self.cancel, self.use)

        self.retranslateUi(AppearanceForm)

        self.use.setDefault(True)

    # setupUi

    def retranslateUi(self, AppearanceForm):
        AppearanceForm.setWindowTitle(QCoreApplication.translate("AppearanceForm", u"Appearance and language", None))
        self.labelLanguage.setText(QCoreApplication.translate("AppearanceForm", u"&Language:", None))
#if QT_CONFIG(accessibility)
        self.language.setAccessibleName(QCoreApplication.translate("AppearanceForm", u"Language", None))
#endif // QT_CONFIG(accessibility)
        self.labelScheme.setText(QCoreApplication.translate("AppearanceForm", u"&Colours:", None))
#if QT_CONFIG(accessibility)
        self.scheme.setAccessibleName(QCoreApplication.translate("AppearanceForm", u"Colours", None))
#endif // QT_CONFIG(accessibility)
        self.labelText.setText(QCoreApplication.translate("AppearanceForm", u"Size of &text:", None))
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("AppearanceForm", u"Size of text in percent", None))
#endif // QT_CONFIG(accessibility)
        self.text.setSuffix(QCoreApplication.translate("AppearanceForm", u" %", None))
        self.labelCompact.setText(QCoreApplication.translate("AppearanceForm", u"&Spacing:", None))
#if QT_CONFIG(accessibility)
        self.compact.setAccessibleName(QCoreApplication.translate("AppearanceForm", u"Spacing", None))
#endif // QT_CONFIG(accessibility)
        self.still.setText(QCoreApplication.translate("AppearanceForm", u"Reduce &motion", None))
        self.about.setText(QCoreApplication.translate("AppearanceForm", u"Your unsaved text is kept. The setting applies to everyone who uses this computer account.", None))
        self.cancel.setText(QCoreApplication.translate("AppearanceForm", u"Cancel", None))
        self.use.setText(QCoreApplication.translate("AppearanceForm", u"&Apply", None))
    # retranslateUi
