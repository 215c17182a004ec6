import com.adobe.epubcheck.tool.EpubChecker;

/** Checks many EPUB files in one Java process: each FILE writes its result to FILE.json. */
class CheckBooks {
    public static void main(String[] files) {
        for (String file : files) {
            new EpubChecker().run(new String[] {file, "--json", file + ".json", "--quiet"});
        }
    }
}
