package org.sixfold.testsupport;

import java.sql.Connection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.ibatis.executor.statement.StatementHandler;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;

/**
 * Counts the statements that mappers send: ours or the engine's, into whose configuration it is
 * put.
 */
@Intercepts(
    @Signature(
        type = StatementHandler.class,
        method = "prepare",
        args = {Connection.class, Integer.class}))
public class StatementCounter implements Interceptor {

  private final AtomicInteger count = new AtomicInteger();
  private final Set<String> texts = ConcurrentHashMap.newKeySet();

  @Override
  public Object intercept(Invocation invocation) throws Throwable {
    count.incrementAndGet();
    texts.add(((StatementHandler) invocation.getTarget()).getBoundSql().getSql());
    return invocation.proceed();
  }

  /** Statements sent so far. */
  public int sent() {
    return count.get();
  }

  /** What they say, each once, with {@code ?} for its parameters. */
  public Set<String> texts() {
    return Set.copyOf(texts);
  }

  /** Statements sent while the work runs. */
  public int during(Runnable work) {
    int before = count.get();
    work.run();
    return count.get() - before;
  }
}
