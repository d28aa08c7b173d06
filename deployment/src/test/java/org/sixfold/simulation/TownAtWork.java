package org.sixfold.simulation;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.IntPredicate;
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.RunningProduct;

/** A product on a real MySQL server, its clock in the test's hand, with handlers at work. */
record TownAtWork(RunningProduct product, Town town, WorkingTown working, Tables tables)
    implements AutoCloseable {

  /**
   * From eight in the morning of a day; drivers have been on duty since the day before.
   *
   * @param days for how many days drivers are
   * @param lately who came from a high-risk area so lately that a facility takes them; others are
   *     only monitored still
   */
  static TownAtWork from(
      LocalDate day, int days, GreenMailExtension mail, Habits habits, IntPredicate lately) {
    Database database = Database.mySql();
    RunningProduct product = Town.product(database, day + "T08:00:00+08:00", mail);
    Town town = new Town(product);
    town.keepDriversOnDuty(day.minusDays(1), days);
    WorkingTown working = new WorkingTown(town, habits, person -> classOf(lately.test(person)));
    return new TownAtWork(product, town, working, new Tables(database));
  }

  private static Map<String, Object> classOf(boolean lately) {
    return Map.of(
        "class",
        "HIGH_RISK_AREA",
        "place",
        "CENTRALISED_ISOLATION",
        "countedFrom",
        lately ? "2021-12-08T00:00:00+08:00" : "2021-11-24T00:00:00+08:00");
  }

  @Override
  public void close() {
    working.close();
    product.close();
  }
}
