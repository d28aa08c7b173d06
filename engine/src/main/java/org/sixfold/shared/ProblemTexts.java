package org.sixfold.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * The Chinese and English texts of problem codes: every {@code problems_zh.properties} and {@code
 * problems_en.properties} on the class path, in UTF-8; {@code {0}} stands for the first argument.
 */
@Component
public class ProblemTexts {

  private final Properties chinese = load("problems_zh.properties");
  private final Properties english = load("problems_en.properties");

  /** Both texts, as {@code {zh, en}}; a code without text stands for itself. */
  public Map<String, String> of(String code, Object... args) {
    Map<String, String> messages = new LinkedHashMap<>();
    messages.put("zh", fill(chinese.getProperty(code, code), args));
    messages.put("en", fill(english.getProperty(code, code), args));
    return messages;
  }

  /** All codes that have a text in either language. */
  public Set<String> codes() {
    Set<String> codes = new TreeSet<>(chinese.stringPropertyNames());
    codes.addAll(english.stringPropertyNames());
    return codes;
  }

  private static String fill(String text, Object... args) {
    String filled = text;
    for (int i = 0; i < args.length; i++) {
      filled = filled.replace("{" + i + "}", String.valueOf(args[i]));
    }
    return filled;
  }

  private static Properties load(String name) {
    Properties texts = new Properties();
    try {
      for (URL file : Collections.list(ProblemTexts.class.getClassLoader().getResources(name))) {
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
          texts.load(reader);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
