package org.sixfold.camunda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The models, decisions and forms on the class path.
 *
 * @param files content by name, such as {@code case/1-verification/case-verification.bpmn}
 */
record PackagedModels(SortedMap<String, byte[]> files) {

  /** The path, what runs beside it, and all forms. */
  private static final String[] PATTERNS = {
    "case/**/*.bpmn",
    "case/**/*.dmn",
    "case/**/*.scenarios",
    "care/**/*.bpmn",
    "care/**/*.dmn",
    "rights/**/*.bpmn",
    "rights/**/*.dmn",
    "forms/**/*.form"
  };

  static PackagedModels read() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try {
      for (String pattern : PATTERNS) {
        String folder = pattern.substring(0, pattern.indexOf('/') + 1);
        for (Resource resource :
            new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern)) {
          String url = resource.getURL().toString();
          String name = url.substring(url.lastIndexOf("/" + folder) + 1);
          files.put(name, resource.getContentAsByteArray());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PackagedModels(files);
  }

  /** SHA-256 over all names and contents. */
  String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (name, content) -> {
            digest.update((name + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(content);
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
