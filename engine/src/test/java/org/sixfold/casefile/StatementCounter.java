package org.sixfold.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.ibatis.executor.statement.StatementHandler;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.springframework.boot.test.context.TestComponent;

/** Counts the statements that mappers send. */
@TestComponent
@Intercepts(
    @Signature(
        type = StatementHandler.class,
        method = "prepare",
        args = {Connection.class, Integer.class}))
class StatementCounter implements Interceptor {

  private final AtomicInteger count = new AtomicInteger();

  @Override
  public Object intercept(Invocation invocation) throws Throwable {
    Object prepared = invocation.proceed();
    if (prepared instanceof PreparedStatement) {
      count.incrementAndGet();
    }
    return prepared;
  }

  int during(Runnable work) {
    int before = count.get();
    work.run();
    return count.get() - before;
  }
}
