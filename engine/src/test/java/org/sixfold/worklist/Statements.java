package org.sixfold.worklist;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Notes the statements sent to the database, the engine's and ours alike. */
@TestComponent
public class Statements implements BeanPostProcessor {

  private final List<String> sent = new CopyOnWriteArrayList<>();
  private volatile Thread watched;

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource dataSource ? new Noting(dataSource) : bean;
  }

  /** What the work sends in its thread, whatever runs beside it; a batch counts once. */
  public List<String> during(Runnable work) {
    sent.clear();
    watched = Thread.currentThread();
    work.run();
    watched = null;
    return new ArrayList<>(sent);
  }

  private final class Noting extends DelegatingDataSource {
    private Noting(DataSource target) {
      super(target);
    }

    @Override
    public Connection getConnection() throws java.sql.SQLException {
      Connection connection = super.getConnection();
      return (Connection)
          java.lang.reflect.Proxy.newProxyInstance(
              getClass().getClassLoader(),
              new Class<?>[] {Connection.class},
              (proxy, method, args) -> {
                try {
                  Object result = method.invoke(connection, args);
                  if (Thread.currentThread() == watched
                      && result instanceof PreparedStatement
                      && args != null) {
                    sent.add(args[0].toString());
                  }
                  return result;
                } catch (java.lang.reflect.InvocationTargetException e) {
                  throw e.getCause();
                }
              });
    }
  }
}
