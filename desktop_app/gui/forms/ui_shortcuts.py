# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shortcuts.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QDialog, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QTableWidget, QTableWidgetItem,
    QVBoxLayout, QWidget)

class Ui_ShortcutsForm(object):
    def setupUi(self, ShortcutsForm):
        if not ShortcutsForm.objectName():
            ShortcutsForm.setObjectName(u"ShortcutsForm")
        ShortcutsForm.resize(720, 600)
        ShortcutsForm.setMinimumSize(QSize(520, 0))
        self.layout8 = QVBoxLayout(ShortcutsForm)
        self.layout8.setSpacing(10)
        self.layout8.setObjectName(u"layout8")
        self.layout8.setContentsMargins(20, 18, 20, 18)
        self.about = QLabel(ShortcutsForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"soft")

        self.layout8.addWidget(self.about)

        self.search = QLineEdit(ShortcutsForm)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.layout8.addWidget(self.search)

        self.shortcuts = QTableWidget(ShortcutsForm)
        self.shortcuts.setObjectName(u"shortcuts")
        self.shortcuts.setColumnCount(3)
        self.shortcuts.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.shortcuts.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.shortcuts.setShowGrid(False)
        self.shortcuts.setTabKeyNavigation(False)
        self.shortcuts.verticalHeader().setVisible(False)

        self.layout8.addWidget(self.shortcuts)

        self.layout7 = QHBoxLayout()
        self.layout7.setSpacing(8)
        self.layout7.setObjectName(u"layout7")
        self.layout7.setContentsMargins(0, 0, 0, 0)
        self.spacer6 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout7.addItem(self.spacer6)

        self.close = QPushButton(ShortcutsForm)
        self.close.setObjectName(u"close")
        self.close.setAutoDefault(False)

        self.layout7.addWidget(self.close)


        self.layout8.addLayout(self.layout7)

        QWidget.setTabOrder(self.search, self.shortcuts)
        QWidget.setTabOrder(self.shortcuts, self.close)

        self.retranslateUi(ShortcutsForm)
    # setupUi

    def retranslateUi(self, ShortcutsForm):
        ShortcutsForm.setWindowTitle(QCoreApplication.translate("ShortcutsForm", u"Keyboard shortcuts", None))
        self.about.setText(QCoreApplication.translate("ShortcutsForm", u"Everything works by keyboard. Tab moves forward, Shift+Tab back, Space or Enter presses a button. Or hold Alt and press an underlined letter.", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("ShortcutsForm", u"Search the shortcuts", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("ShortcutsForm", u"Search", None))
#if QT_CONFIG(accessibility)
        self.shortcuts.setAccessibleName(QCoreApplication.translate("ShortcutsForm", u"Keyboard shortcuts", None))
#endif // QT_CONFIG(accessibility)
        self.close.setText(QCoreApplication.translate("ShortcutsForm", u"&Close", None))
    # retranslateUi
