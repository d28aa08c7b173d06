package org.sixfold.intake;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.access.Role;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.intake.persistence.PoliceOrderMapper;
import org.sixfold.intake.persistence.PoliceOrderRow;
import org.sixfold.notification.Notifications;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.DueBatches;
import org.sixfold.shared.DueWork;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the command room, once per order, that the police still wait for their reply. */
@Component
class PoliceOrderWatch implements DueWork {

  private static final String TEMPLATE = "order-overdue";
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final PoliceOrderMapper orders;
  private final CaseFiles cases;
  private final Responsibility responsibility;
  private final Notifications notifications;
  private final Audit audit;
  private final SixfoldClock clock;
  private final TransactionTemplate transaction;

  PoliceOrderWatch(
      PoliceOrderMapper orders,
      CaseFiles cases,
      Responsibility responsibility,
      Notifications notifications,
      Audit audit,
      SixfoldClock clock,
      TransactionTemplate transaction) {
    this.orders = orders;
    this.cases = cases;
    this.responsibility = responsibility;
    this.notifications = notifications;
    this.audit = audit;
    this.clock = clock;
    this.transaction = transaction;
  }

  @Override
  public Kind kind() {
    return Kind.ESCALATIONS;
  }

  @Override
  public Optional<Instant> nextDue() {
    return Optional.ofNullable(orders.nextDue());
  }

  @Override
  public int runDue(Instant now) {
    return DueBatches.workOff(
        "Late reply to order",
        limit -> orders.findDue(now, limit),
        PoliceOrderRow::id,
        order -> raise(order, now));
  }

  private boolean raise(PoliceOrderRow order, Instant now) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              if (orders.raise(order.id(), now) == 0) {
                return false;
              }
              tell(order, now);
              return true;
            }));
  }

  private void tell(PoliceOrderRow order, Instant now) {
    audit.record(
        new Audit.Change(order.caseId(), "order.replyOverdue", Map.of("orderNo", order.orderNo())));
    String grid = cases.summaries(List.of(order.caseId())).get(order.caseId()).grid();
    responsibility
        .answerable(Role.SUPERVISOR, grid, now)
        .ifPresent(
            username ->
                notifications.queue(
                    "order:" + order.id() + ":" + username,
                    username,
                    TEMPLATE,
                    Map.of(
                        "orderNo", order.orderNo(),
                        "receiptNo", order.id(),
                        "caseId", order.caseId(),
                        "grid", grid,
                        "due", TIME.format(order.replyDueAt().atZone(clock.zone())))));
  }
}
