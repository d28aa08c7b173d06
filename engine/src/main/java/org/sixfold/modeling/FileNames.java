package org.sixfold.modeling;

import java.util.regex.Pattern;

/** Names of files of a path: {@code case/4-isolation/case-isolation.bpmn}. */
final class FileNames {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,79}\\.[a-z]{3,9}");
  private static final Pattern FOLDER =
      Pattern.compile("(case|care|rights|forms)(/[a-z0-9][a-z0-9-]{0,39}){1,2}|care|rights");

  private FileNames() {}

  /** The name without folders. */
  static String base(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The folders; empty if there are none. */
  static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** The name of what is in the file: that of the file without its ending. */
  static String key(String name) {
    String base = base(name);
    int dot = base.lastIndexOf('.');
    return dot < 0 ? base : base.substring(0, dot);
  }

  static String path(String folder, String name) {
    return folder.isEmpty() ? name : folder + "/" + name;
  }

  /** Whether a file may be called so. */
  static boolean isName(String name) {
    return NAME.matcher(name).matches() && ModelKind.of(name).isPresent();
  }

  /** Whether a file may lie there: forms among forms, models and tables elsewhere. */
  static boolean isFolder(String folder, String name) {
    boolean form = ModelKind.of(name).filter(ModelKind.FORM::equals).isPresent();
    return FOLDER.matcher(folder).matches() && folder.startsWith("forms") == form;
  }

  /** Where a new file lies unless somebody says where. */
  static String newFolder(String name) {
    return ModelKind.of(name).filter(ModelKind.FORM::equals).isPresent()
        ? "forms/added"
        : "case/added";
  }
}
