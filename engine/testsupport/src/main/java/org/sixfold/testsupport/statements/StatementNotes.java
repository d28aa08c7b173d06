package org.sixfold.testsupport.statements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;

/**
 * Notes the mapped statements that MySQL has answered. Tests run in several JVMs; each leaves its
 * notes in a file when it ends.
 */
@Intercepts({
  @Signature(
      type = Executor.class,
      method = "update",
      args = {MappedStatement.class, Object.class}),
  @Signature(
      type = Executor.class,
      method = "query",
      args = {MappedStatement.class, Object.class, RowBounds.class, ResultHandler.class}),
  @Signature(
      type = Executor.class,
      method = "queryCursor",
      args = {MappedStatement.class, Object.class, RowBounds.class})
})
public class StatementNotes implements Interceptor {

  private static final Path NOTES = Path.of("target", "mysql-statements");
  private static final Set<String> ANSWERED = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(StatementNotes::leave));
  }

  private static void leave() {
    try {
      Files.createDirectories(NOTES);
      Files.write(NOTES.resolve(String.valueOf(ProcessHandle.current().pid())), ANSWERED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes up what a module's tests left: ids of the statements answered, none if no test has run.
   * The next run starts anew.
   */
  static Set<String> take(Path module) throws IOException {
    Set<String> all = new TreeSet<>();
    if (!Files.isDirectory(module.resolve(NOTES))) {
      return all;
    }
    try (DirectoryStream<Path> notes = Files.newDirectoryStream(module.resolve(NOTES))) {
      for (Path note : notes) {
        all.addAll(Files.readAllLines(note));
        Files.delete(note);
      }
    }
    return all;
  }

  /** Afterwards: a statement that the server refuses to read was not run. */
  @Override
  public Object intercept(Invocation invocation) throws Throwable {
    Object answer = invocation.proceed();
    MappedStatement statement = (MappedStatement) invocation.getArgs()[0];
    if ("mysql".equals(statement.getConfiguration().getDatabaseId())) {
      ANSWERED.add(statement.getId());
    }
    return answer;
  }
}
