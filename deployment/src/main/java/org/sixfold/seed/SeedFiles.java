package org.sixfold.seed;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The CSV files of a folder or of the class path, by the beginning of their names.
 *
 * @param root location that ends with a slash
 */
record SeedFiles(String root) {

  static final SeedFiles DEMO = new SeedFiles("classpath:demo/");

  /** What reads one file. */
  interface Import {
    void read(Reader csv) throws IOException;
  }

  static SeedFiles in(Path folder) {
    return new SeedFiles(folder.toAbsolutePath().toUri().toString().replaceAll("/?$", "/"));
  }

  /** Reads all files whose names begin so, in the order of their names. */
  void each(String name, Import target) {
    try {
      for (Resource file : find(name + "*.csv")) {
        try (Reader csv = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
          target.read(csv);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the seed file " + name + "*.csv cannot be read", e);
    }
  }

  List<Resource> find(String pattern) throws IOException {
    Resource[] files = new PathMatchingResourcePatternResolver().getResources(root + pattern);
    return Arrays.stream(files).sorted(Comparator.comparing(Resource::getFilename)).toList();
  }
}
