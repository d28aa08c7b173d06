package org.sixfold.modeling;

/**
 * A file of a path.
 *
 * @param name without folders, unique in the path
 */
record PathFile(String name, String folder, byte[] content) {

  String path() {
    return FileNames.path(folder, name);
  }
}
