package org.sixfold.testsupport.statements;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The statements of the module whose tests run, written as XML or as annotations. */
final class MapperStatements {

  private static final Path CLASSES = Path.of("target", "classes");
  private static final String MAPPER = "Mapper.class";

  private MapperStatements() {}

  /** Their ids: a mapper's abstract methods, for each of which MyBatis wants one statement. */
  static Set<String> all() throws IOException {
    Set<String> ids = new TreeSet<>();
    for (Class<?> mapper : mappers()) {
      for (Method method : mapper.getDeclaredMethods()) {
        if (Modifier.isAbstract(method.getModifiers())) {
          ids.add(mapper.getName() + "." + method.getName());
        }
      }
    }
    return ids;
  }

  private static List<Class<?>> mappers() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(name -> name.endsWith(MAPPER))
          .<Class<?>>map(MapperStatements::load)
          .filter(Class::isInterface)
          .toList();
    }
  }

  private static Class<?> load(String file) {
    String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(file, e);
    }
  }
}
