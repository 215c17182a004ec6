# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'reflection.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QFormLayout, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QListWidget,
    QListWidgetItem, QPlainTextEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_ReflectionForm(object):
    def setupUi(self, ReflectionForm):
        if not ReflectionForm.objectName():
            ReflectionForm.setObjectName(u"ReflectionForm")
        self.layout1 = QVBoxLayout(ReflectionForm)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.panel = QFrame(ReflectionForm)
        self.panel.setObjectName(u"panel")
        self.panel.setProperty(u"role", u"panel")
        self.layout2 = QVBoxLayout(self.panel)
        self.layout2.setSpacing(12)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(22, 18, 22, 18)
        self.layout3 = QFormLayout()
        self.layout3.setObjectName(u"layout3")
        self.layout3.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layout3.setHorizontalSpacing(14)
        self.layout3.setVerticalSpacing(10)
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.labelTitle = QLabel(self.panel)
        self.labelTitle.setObjectName(u"labelTitle")
        self.labelTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.layout3.setWidget(0, QFormLayout.ItemRole.LabelRole, self.labelTitle)

        self.title = QLineEdit(self.panel)
        self.title.setObjectName(u"title")

        self.layout3.setWidget(0, QFormLayout.ItemRole.FieldRole, self.title)

        self.labelActivity = QLabel(self.panel)
        self.labelActivity.setObjectName(u"labelActivity")
        self.labelActivity.setTextFormat(Qt.TextFormat.PlainText)

        self.layout3.setWidget(1, QFormLayout.ItemRole.LabelRole, self.labelActivity)

        self.activity = QComboBox(self.panel)
        self.activity.setObjectName(u"activity")

        self.layout3.setWidget(1, QFormLayout.ItemRole.FieldRole, self.activity)

        self.labelModel = QLabel(self.panel)
        self.labelModel.setObjectName(u"labelModel")
        self.labelModel.setTextFormat(Qt.TextFormat.PlainText)

        self.layout3.setWidget(2, QFormLayout.ItemRole.LabelRole, self.labelModel)

        self.model = QComboBox(self.panel)
        self.model.setObjectName(u"model")

        self.layout3.setWidget(2, QFormLayout.ItemRole.FieldRole, self.model)


        self.layout2.addLayout(self.layout3)

        self.modelHint = QLabel(self.panel)
        self.modelHint.setObjectName(u"modelHint")
        self.modelHint.setWordWrap(True)
        self.modelHint.setTextFormat(Qt.TextFormat.PlainText)
        self.modelHint.setProperty(u"role", u"soft")

        self.layout2.addWidget(self.modelHint)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(16)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.stages = QListWidget(self.panel)
        self.stages.setObjectName(u"stages")
        self.stages.setMinimumSize(QSize(140, 0))
        self.stages.setMaximumSize(QSize(230, 16777215))
        self.stages.setWordWrap(True)
        self.stages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        self.layout4.addWidget(self.stages)

        self.layout5 = QVBoxLayout()
        self.layout5.setSpacing(8)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(0, 0, 0, 0)
        self.stageName = QLabel(self.panel)
        self.stageName.setObjectName(u"stageName")
        self.stageName.setWordWrap(True)
        self.stageName.setTextFormat(Qt.TextFormat.PlainText)
        self.stageName.setProperty(u"role", u"title")

        self.layout5.addWidget(self.stageName)

        self.prompts = QLabel(self.panel)
        self.prompts.setObjectName(u"prompts")
        self.prompts.setWordWrap(True)
        self.prompts.setTextFormat(Qt.TextFormat.PlainText)
        self.prompts.setProperty(u"role", u"soft")

        self.layout5.addWidget(self.prompts)

        self.text = QPlainTextEdit(self.panel)
        self.text.setObjectName(u"text")
        self.text.setTabChangesFocus(True)

        self.layout5.addWidget(self.text)

        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(8)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.back = QPushButton(self.panel)
        self.back.setObjectName(u"back")

        self.layout6.addWidget(self.back)

        self.spacer1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.spacer1)

        self.words = QLabel(self.panel)
        self.words.setObjectName(u"words")
        self.words.setProperty(u"role", u"soft")
        self.words.setTextFormat(Qt.TextFormat.PlainText)

        self.layout6.addWidget(self.words)

        self.forward = QPushButton(self.panel)
        self.forward.setObjectName(u"forward")
        self.forward.setProperty(u"role", u"primary")

        self.layout6.addWidget(self.forward)


        self.layout5.addLayout(self.layout6)


        self.layout4.addLayout(self.layout5)

        self.layout4.setStretch(1, 1)

        self.layout2.addLayout(self.layout4)


        self.layout1.addWidget(self.panel)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(10)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.saved = QLabel(ReflectionForm)
        self.saved.setObjectName(u"saved")
        self.saved.setProperty(u"role", u"soft")
        self.saved.setTextFormat(Qt.TextFormat.PlainText)

        self.layout7.addWidget(self.saved)

        self.spacer2 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.spacer2)

        self.remove = QPushButton(ReflectionForm)
        self.remove.setObjectName(u"remove")

        self.layout7.addWidget(self.remove)

        self.finish = QPushButton(ReflectionForm)
        self.finish.setObjectName(u"finish")

        self.layout7.addWidget(self.finish)


        self.layout1.addLayout(self.layout7)

#if QT_CONFIG(shortcut)
        self.labelTitle.setBuddy(self.title)
        self.labelActivity.setBuddy(self.activity)
        self.labelModel.setBuddy(self.model)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.activity)
        QWidget.setTabOrder(self.activity, self.model)
        QWidget.setTabOrder(self.model, self.stages)
        QWidget.setTabOrder(self.stages, self.text)
        QWidget.setTabOrder(self.text, self.back)
        QWidget.setTabOrder(self.back, self.forward)
        QWidget.setTabOrder(self.forward, self.finish)
        QWidget.setTabOrder(self.finish, self.remove)

        self.retranslateUi(ReflectionForm)
    # setupUi

    def retranslateUi(self, ReflectionForm):
        ReflectionForm.setWindowTitle(QCoreApplication.translate("ReflectionForm", u"Reflection", None))
        self.labelTitle.setText(QCoreApplication.translate("ReflectionForm", u"&Title:", None))
        self.labelActivity.setText(QCoreApplication.translate("ReflectionForm", u"&About:", None))
        self.labelModel.setText(QCoreApplication.translate("ReflectionForm", u"&Model:", None))
        self.modelHint.setText("")
#if QT_CONFIG(accessibility)
        self.stages.setAccessibleName(QCoreApplication.translate("ReflectionForm", u"Stages", None))
#endif // QT_CONFIG(accessibility)
        self.stageName.setText("")
        self.prompts.setText("")
#if QT_CONFIG(accessibility)
        self.text.setAccessibleName(QCoreApplication.translate("ReflectionForm", u"Your text for this stage", None))
#endif // QT_CONFIG(accessibility)
        self.back.setText(QCoreApplication.translate("ReflectionForm", u"&Back", None))
        self.words.setText("")
        self.forward.setText(QCoreApplication.translate("ReflectionForm", u"&Next stage", None))
        self.saved.setText("")
        self.remove.setText(QCoreApplication.translate("ReflectionForm", u"De&lete", None))
        self.finish.setText(QCoreApplication.translate("ReflectionForm", u"&Save", None))
    # retranslateUi
