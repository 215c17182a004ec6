; The Windows installer for one person: it needs no administrator.
;
;   springshelf-0.1.0-setup.exe /S               installs without a question
;   springshelf-0.1.0-setup.exe /S /D=C:\Place   the same, into another folder; /D has to be last, without quotes
;   "%LOCALAPPDATA%\Programs\Springshelf\uninstall.exe" /S
;
; nsis.py calls makensis with VERSION, FILES (the installation), OUT and DELETIONS (what the uninstaller removes).
; FILES is the launcher with one version beside it; updates add others in $INSTDIR\versions.
Unicode true
ManifestDPIAware true
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetDateSave off
Name "Springshelf"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Springshelf"
InstallDirRegKey HKCU "Software\Springshelf" "Folder"
ShowInstDetails nevershow
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Springshelf"

!include "MUI2.nsh"
!include "x64.nsh"
!include "WinVer.nsh"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Greek"
!insertmacro MUI_LANGUAGE "Ukrainian"
!insertmacro MUI_LANGUAGE "Arabic"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Italian"
!insertmacro MUI_LANGUAGE "Polish"
!insertmacro MUI_LANGUAGE "Turkish"

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastBuild} 17763
    MessageBox MB_ICONSTOP "Springshelf needs Windows 10, version 1809 or later, 64 bit." /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
FunctionEnd

Section
  ; A version of before is removed first, or what it alone had would stay.
  IfFileExists "$INSTDIR\uninstall.exe" 0 +2
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
  SetOutPath "$INSTDIR"
  File /r "${FILES}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Springshelf.lnk" "$INSTDIR\springshelf-window.exe"
  WriteRegStr HKCU "Software\Springshelf" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Springshelf"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Springshelf developers"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\springshelf-window.exe"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  WriteRegStr HKCU "Software\Classes\.journal" "" "Springshelf.Journal"
  WriteRegStr HKCU "Software\Classes\Springshelf.Journal" "" "Springshelf journal"
  WriteRegStr HKCU "Software\Classes\Springshelf.Journal\shell\open\command" "" '"$INSTDIR\springshelf-window.exe" open "%1"'
  WriteRegStr HKCU "Software\Classes\opds" "" "URL:OPDS catalogue"
  WriteRegStr HKCU "Software\Classes\opds" "URL Protocol" ""
  WriteRegStr HKCU "Software\Classes\opds\shell\open\command" "" '"$INSTDIR\springshelf-window.exe" open "%1"'
SectionEnd

Section "Uninstall"
  ; Each file by its name: a person may have put files of their own into this folder.
  !include "${DELETIONS}"
  ; What updates have added: no person puts files there, and each name is the launcher's own.
  RMDir /r "$INSTDIR\versions"
  Delete "$INSTDIR\previous"
  Delete "$INSTDIR\trial"
  Delete "$INSTDIR\failed"
  Delete "$INSTDIR\next"
  Delete "$INSTDIR\versions.lock"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Springshelf.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Classes\.journal"
  DeleteRegKey HKCU "Software\Classes\Springshelf.Journal"
  DeleteRegKey HKCU "Software\Classes\opds"
  DeleteRegKey HKCU "Software\Springshelf"
SectionEnd
