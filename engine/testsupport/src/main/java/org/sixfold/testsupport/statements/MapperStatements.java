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

/** The statements of a module, written as XML or as annotations. */
final class MapperStatements {

  private static final Path CLASSES = Path.of("target", "classes");
  private static final String MAPPER = "Mapper.class";

  private MapperStatements() {}

  /** Their ids: a mapper's abstract methods, for each of which MyBatis wants one statement. */
  static Set<String> of(Path module) throws IOException {
    Set<String> ids = new TreeSet<>();
    for (Class<?> mapper : mappers(module.resolve(CLASSES))) {
      for (Method method : mapper.getDeclaredMethods()) {
        if (Modifier.isAbstract(method.getModifiers())) {
          ids.add(mapper.getName() + "." + method.getName());
        }
      }
    }
    return ids;
  }

  private static List<Class<?>> mappers(Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
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
