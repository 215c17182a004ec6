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
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QScrollArea, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_ReflectionForm(object):
    def setupUi(self, ReflectionForm):
        if not ReflectionForm.objectName():
            ReflectionForm.setObjectName(u"ReflectionForm")
        self.layout7 = QVBoxLayout(ReflectionForm)
        self.layout7.setSpacing(10)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.scroll = QScrollArea(ReflectionForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setProperty(u"role", u"panel")
        self.content = QWidget()
        self.content.setObjectName(u"content")
        self.layout5 = QVBoxLayout(self.content)
        self.layout5.setSpacing(12)
        self.layout5.setObjectName(u"layout5")
        self.layout5.setContentsMargins(22, 18, 22, 18)
        self.layout1 = QFormLayout()
        self.layout1.setObjectName(u"layout1")
        self.layout1.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layout1.setHorizontalSpacing(14)
        self.layout1.setVerticalSpacing(10)
        self.layout1.setContentsMargins(0, 0, 0, 0)
        self.labelTitle = QLabel(self.content)
        self.labelTitle.setObjectName(u"labelTitle")
        self.labelTitle.setWordWrap(False)
        self.labelTitle.setTextFormat(Qt.TextFormat.PlainText)

        self.layout1.setWidget(0, QFormLayout.ItemRole.LabelRole, self.labelTitle)

        self.title = QLineEdit(self.content)
        self.title.setObjectName(u"title")

        self.layout1.setWidget(0, QFormLayout.ItemRole.FieldRole, self.title)

        self.labelActivity = QLabel(self.content)
        self.labelActivity.setObjectName(u"labelActivity")
        self.labelActivity.setWordWrap(False)
        self.labelActivity.setTextFormat(Qt.TextFormat.PlainText)

        self.layout1.setWidget(1, QFormLayout.ItemRole.LabelRole, self.labelActivity)

        self.activity = QComboBox(self.content)
        self.activity.setObjectName(u"activity")
        self.activity.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activity.setMinimumContentsLength(12)

        self.layout1.setWidget(1, QFormLayout.ItemRole.FieldRole, self.activity)

        self.labelModel = QLabel(self.content)
        self.labelModel.setObjectName(u"labelModel")
        self.labelModel.setWordWrap(False)
        self.labelModel.setTextFormat(Qt.TextFormat.PlainText)

        self.layout1.setWidget(2, QFormLayout.ItemRole.LabelRole, self.labelModel)

        self.model = QComboBox(self.content)
        self.model.setObjectName(u"model")
        self.model.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.model.setMinimumContentsLength(12)

        self.layout1.setWidget(2, QFormLayout.ItemRole.FieldRole, self.model)


        self.layout5.addLayout(self.layout1)

        self.modelHint = QLabel(self.content)
        self.modelHint.setObjectName(u"modelHint")
        self.modelHint.setWordWrap(True)
        self.modelHint.setTextFormat(Qt.TextFormat.PlainText)
        self.modelHint.setProperty(u"role", u"soft")

        self.layout5.addWidget(self.modelHint)

        self.chain = QFrame(self.content)
        self.chain.setObjectName(u"chain")
        self.chain.setProperty(u"role", u"note")
        self.layout2 = QHBoxLayout(self.chain)
        self.layout2.setSpacing(10)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(12, 6, 8, 6)
        self.chainText = QLabel(self.chain)
        self.chainText.setObjectName(u"chainText")
        self.chainText.setWordWrap(True)
        self.chainText.setTextFormat(Qt.TextFormat.PlainText)

        self.layout2.addWidget(self.chainText)

        self.spacer1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.openBefore = QPushButton(self.chain)
        self.openBefore.setObjectName(u"openBefore")

        self.layout2.addWidget(self.openBefore)

        self.openAfter = QPushButton(self.chain)
        self.openAfter.setObjectName(u"openAfter")

        self.layout2.addWidget(self.openAfter)


        self.layout5.addWidget(self.chain)

        self.stages = QWidget(self.content)
        self.stages.setObjectName(u"stages")

        self.layout5.addWidget(self.stages)

        self.layout3 = QHBoxLayout()
        self.layout3.setSpacing(10)
        self.layout3.setObjectName(u"layout3")
        self.layout3.setContentsMargins(0, 0, 0, 0)
        self.labelCompetences = QLabel(self.content)
        self.labelCompetences.setObjectName(u"labelCompetences")
        self.labelCompetences.setWordWrap(False)
        self.labelCompetences.setTextFormat(Qt.TextFormat.PlainText)
        self.labelCompetences.setProperty(u"role", u"strong")

        self.layout3.addWidget(self.labelCompetences)

        self.spacer2 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout3.addItem(self.spacer2)

        self.chooseCompetences = QPushButton(self.content)
        self.chooseCompetences.setObjectName(u"chooseCompetences")

        self.layout3.addWidget(self.chooseCompetences)


        self.layout5.addLayout(self.layout3)

        self.levels = QWidget(self.content)
        self.levels.setObjectName(u"levels")

        self.layout5.addWidget(self.levels)

        self.layout4 = QHBoxLayout()
        self.layout4.setSpacing(10)
        self.layout4.setObjectName(u"layout4")
        self.layout4.setContentsMargins(0, 0, 0, 0)
        self.next = QPushButton(self.content)
        self.next.setObjectName(u"next")

        self.layout4.addWidget(self.next)

        self.spacer3 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout4.addItem(self.spacer3)


        self.layout5.addLayout(self.layout4)

        self.spacer4 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.layout5.addItem(self.spacer4)

        self.scroll.setWidget(self.content)

        self.layout7.addWidget(self.scroll)

        self.layout6 = QHBoxLayout()
        self.layout6.setSpacing(10)
        self.layout6.setObjectName(u"layout6")
        self.layout6.setContentsMargins(0, 0, 0, 0)
        self.saved = QLabel(ReflectionForm)
        self.saved.setObjectName(u"saved")
        self.saved.setWordWrap(False)
        self.saved.setTextFormat(Qt.TextFormat.PlainText)
        self.saved.setProperty(u"role", u"soft")

        self.layout6.addWidget(self.saved)

        self.words = QLabel(ReflectionForm)
        self.words.setObjectName(u"words")
        self.words.setWordWrap(False)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setProperty(u"role", u"soft")

        self.layout6.addWidget(self.words)

        self.spacer5 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout6.addItem(self.spacer5)

        self.fullScreen = QPushButton(ReflectionForm)
        self.fullScreen.setObjectName(u"fullScreen")
        self.fullScreen.setCheckable(True)

        self.layout6.addWidget(self.fullScreen)

        self.history = QPushButton(ReflectionForm)
        self.history.setObjectName(u"history")

        self.layout6.addWidget(self.history)

        self.remove = QPushButton(ReflectionForm)
        self.remove.setObjectName(u"remove")

        self.layout6.addWidget(self.remove)

        self.finish = QPushButton(ReflectionForm)
        self.finish.setObjectName(u"finish")
        self.finish.setProperty(u"role", u"primary")

        self.layout6.addWidget(self.finish)


        self.layout7.addLayout(self.layout6)

#if QT_CONFIG(shortcut)
        self.labelTitle.setBuddy(self.title)
        self.labelActivity.setBuddy(self.activity)
        self.labelModel.setBuddy(self.model)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.title, self.activity)
        QWidget.setTabOrder(self.activity, self.model)
        QWidget.setTabOrder(self.model, self.openBefore)
        QWidget.setTabOrder(self.openBefore, self.openAfter)
        QWidget.setTabOrder(self.openAfter, self.chooseCompetences)
        QWidget.setTabOrder(self.chooseCompetences, self.next)
        QWidget.setTabOrder(self.next, self.finish)
        QWidget.setTabOrder(self.finish, self.history)
        QWidget.setTabOrder(self.history, self.remove)
        QWidget.setTabOrder(self.remove, self.fullScreen)

        self.retranslateUi(ReflectionForm)
    # setupUi

    def retranslateUi(self, ReflectionForm):
        ReflectionForm.setWindowTitle(QCoreApplication.translate("ReflectionForm", u"Reflection", None))
#if QT_CONFIG(accessibility)
        self.scroll.setAccessibleName(QCoreApplication.translate("ReflectionForm", u"The reflection", None))
#endif // QT_CONFIG(accessibility)
        self.labelTitle.setText(QCoreApplication.translate("ReflectionForm", u"&Title:", None))
        self.labelActivity.setText(QCoreApplication.translate("ReflectionForm", u"&About:", None))
        self.labelModel.setText(QCoreApplication.translate("ReflectionForm", u"&Model:", None))
        self.modelHint.setText("")
        self.chainText.setText("")
        self.openBefore.setText(QCoreApplication.translate("ReflectionForm", u"Pre&vious stage", None))
        self.openAfter.setText(QCoreApplication.translate("ReflectionForm", u"Ne&xt stage", None))
        self.labelCompetences.setText(QCoreApplication.translate("ReflectionForm", u"Competences", None))
        self.chooseCompetences.setText(QCoreApplication.translate("ReflectionForm", u"Choose competen&ces\u2026", None))
        self.next.setText(QCoreApplication.translate("ReflectionForm", u"C&ontinue in a new entry", None))
        self.saved.setText("")
        self.words.setText("")
        self.fullScreen.setText(QCoreApplication.translate("ReflectionForm", u"F&ull screen", None))
        self.history.setText(QCoreApplication.translate("ReflectionForm", u"&History\u2026", None))
        self.remove.setText(QCoreApplication.translate("ReflectionForm", u"De&lete", None))
        self.finish.setText(QCoreApplication.translate("ReflectionForm", u"&Save", None))
    # retranslateUi
