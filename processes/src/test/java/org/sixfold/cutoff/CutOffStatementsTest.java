package org.sixfold.cutoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.ibatis.executor.statement.StatementHandler;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.session.SqlSessionFactory;
import org.junit.jupiter.api.Test;
import org.sixfold.access.SignedInUser;
import org.sixfold.board.BoardFilter;
import org.sixfold.intake.ListReplies;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** What the page of the cut-off asks of the database does not grow with the people on a list. */
@ProcessTest
@TestPropertySource(
    properties = "spring.datasource.url=jdbc:h2:mem:cutoff5;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000")
class CutOffStatementsTest {

  private static final String DAY = "2021-12-11";

  @Autowired Walk walk;
  @Autowired CutOffs cutOffs;
  @Autowired NextHours nextHours;
  @Autowired ListReplies replies;
  @Autowired SqlSessionFactory sessions;
  @Autowired JdbcTemplate jdbc;

  /** Counts what mappers of this thread send. */
  @Intercepts(
      @Signature(
          type = StatementHandler.class,
          method = "prepare",
          args = {Connection.class, Integer.class}))
  public static class Counter implements Interceptor {
    private final Thread thread = Thread.currentThread();
    private final AtomicInteger count = new AtomicInteger();

    @Override
    public Object intercept(Invocation invocation) throws Throwable {
      if (Thread.currentThread() == thread) {
        count.incrementAndGet();
      }
      return invocation.proceed();
    }

    int during(Runnable work) {
      int before = count.get();
      work.run();
      return count.get() - before;
    }
  }

  @Test
  void theyAreAsManyForFortyPeopleAsForTwo() {
    Counter counter = new Counter();
    sessions.getConfiguration().addInterceptor(counter);
    walk.startAt(DAY + "T09:00");
    SignedInUser room = walk.user("command-1");
    String few = DayList.of(jdbc, DAY, people(2));
    String many = DayList.of(jdbc, DAY, people(40));
    walk.startAt(DAY + "T19:30");

    for (String list : List.of(few, many)) {
      BoardFilter filter = new BoardFilter(null, false, null, null, list, null, null);
      cutOffs.view(room, null, filter);
      assertThat(counter.during(() -> cutOffs.view(room, null, filter)))
          .as("what stops one list")
          .isPositive()
          .isLessThanOrEqualTo(9);
      assertThat(counter.during(() -> nextHours.of(room, null, 12)))
          .as("the next hours")
          .isPositive()
          .isLessThanOrEqualTo(14);
      assertThat(counter.during(() -> replies.of(room, list)))
          .as("a list's answer")
          .isPositive()
          .isLessThanOrEqualTo(5);
    }
  }

  private List<String> people(int count) {
    List<String> people = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      people.add(walk.open(Walk.GRID, true, false));
    }
    return people;
  }
}
