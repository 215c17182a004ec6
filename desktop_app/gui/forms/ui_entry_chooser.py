# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'entry_chooser.ui'
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
    QLabel, QLineEdit, QListView, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_EntryChooserForm(object):
    def setupUi(self, EntryChooserForm):
        if not EntryChooserForm.objectName():
            EntryChooserForm.setObjectName(u"EntryChooserForm")
        EntryChooserForm.resize(560, 500)
        self.layout1 = QVBoxLayout(EntryChooserForm)
        self.layout1.setSpacing(10)
        self.layout1.setObjectName(u"layout1")
        self.layout1.setContentsMargins(24, 22, 24, 20)
        self.search = QLineEdit(EntryChooserForm)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.layout1.addWidget(self.search)

        self.entries = QListView(EntryChooserForm)
        self.entries.setObjectName(u"entries")
        self.entries.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.entries.setMinimumSize(QSize(0, 120))

        self.layout1.addWidget(self.entries)

        self.none = QLabel(EntryChooserForm)
        self.none.setObjectName(u"none")
        self.none.setWordWrap(True)
        self.none.setTextFormat(Qt.TextFormat.PlainText)
        self.none.setProperty(u"role", u"soft")

        self.layout1.addWidget(self.none)

        self.layout2 = QHBoxLayout()
        self.layout2.setSpacing(8)
        self.layout2.setObjectName(u"layout2")
        self.layout2.setContentsMargins(0, 0, 0, 0)
        self.spacer1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.layout2.addItem(self.spacer1)

        self.cancel = QPushButton(EntryChooserForm)
        self.cancel.setObjectName(u"cancel")

        self.layout2.addWidget(self.cancel)

        self.accept = QPushButton(EntryChooserForm)
        self.accept.setObjectName(u"accept")
        self.accept.setProperty(u"role", u"primary")

        self.layout2.addWidget(self.accept)


        self.layout1.addLayout(self.layout2)

        QWidget.setTabOrder(self.search, self.entries)
        QWidget.setTabOrder(self.entries, self.accept)
        QWidget.setTabOrder(self.accept, self.cancel)

        self.retranslateUi(EntryChooserForm)

        self.accept.setDefault(True)

    # setupUi

    def retranslateUi(self, EntryChooserForm):
        EntryChooserForm.setWindowTitle(QCoreApplication.translate("EntryChooserForm", u"Choose an entry", None))
        self.search.setPlaceholderText(QCoreApplication.translate("EntryChooserForm", u"Type to search", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("EntryChooserForm", u"Find in the list", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.entries.setAccessibleName(QCoreApplication.translate("EntryChooserForm", u"Entries", None))
#endif // QT_CONFIG(accessibility)
        self.none.setText("")
        self.cancel.setText(QCoreApplication.translate("EntryChooserForm", u"Cancel", None))
        self.accept.setText(QCoreApplication.translate("EntryChooserForm", u"Choose", None))
    # retranslateUi
