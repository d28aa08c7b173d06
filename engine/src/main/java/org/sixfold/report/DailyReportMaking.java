package org.sixfold.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.access.UserDirectory;
import org.sixfold.audit.Audit;
import org.sixfold.notification.Notifications;
import org.sixfold.shared.DueWork;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.shared.SixfoldProperties;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the day's report once, on whichever node is first, and tells who wants to know. The key of
 * the day decides; what fails is tried again while the day lasts. A day on which nothing ran has no
 * report: nobody can tell afterwards what the board said.
 */
@Component
class DailyReportMaking implements DueWork {

  private static final String KEY = "daily-report:";
  private static final String PAGE = "/desk/#/daily?date=";

  private final DailyReports reports;
  private final DailyReading reading;
  private final ReportTimes times;
  private final SixfoldProperties product;
  private final UserDirectory users;
  private final Notifications notifications;
  private final Audit audit;
  private final TransactionTemplate transaction;
  private final SixfoldClock clock;

  DailyReportMaking(
      DailyReports reports,
      DailyReading reading,
      ReportTimes times,
      SixfoldProperties product,
      UserDirectory users,
      Notifications notifications,
      Audit audit,
      TransactionTemplate transaction,
      SixfoldClock clock) {
    this.reports = reports;
    this.reading = reading;
    this.times = times;
    this.product = product;
    this.users = users;
    this.notifications = notifications;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public Kind kind() {
    return Kind.RETENTION;
  }

  @Override
  public Optional<Instant> nextDue() {
    LocalDate today = clock.today();
    return Optional.of(times.due(reports.isMade(today) ? today.plusDays(1) : today));
  }

  @Override
  public int runDue(Instant now) {
    LocalDate today = now.atZone(clock.zone()).toLocalDate();
    if (now.isBefore(times.due(today)) || reports.isMade(today)) {
      return 0;
    }
    DailyFigures figures = reading.now();
    try {
      transaction.executeWithoutResult(status -> keep(figures));
      return 1;
    } catch (DuplicateKeyException another) {
      // Another node made it meanwhile: its figures stand.
      return 0;
    }
  }

  private void keep(DailyFigures figures) {
    String day = figures.day().toString();
    reports.keep(figures, figures.asOf());
    audit.record(
        new Audit.Change(
            KEY + day, "report.made", Map.of("day", day, "balanced", figures.ledger().balanced())));
    String link = product.publicAddress() == null ? "-" : product.addressOr("") + PAGE + day;
    Map<String, Object> values = Map.of("day", day, "link", link);
    List<Notifications.Mail> mails =
        reports.readers().stream()
            .filter(this::mayRead)
            .map(one -> new Notifications.Mail(KEY + day + ":" + one, one, "daily-report", values))
            .toList();
    if (!mails.isEmpty()) {
      notifications.queueAll(mails);
    }
  }

  /** Who left, or does other work now, is told no more. */
  private boolean mayRead(String username) {
    return users.find(username).filter(user -> DailyReports.mayRead(user.role())).isPresent();
  }
}
