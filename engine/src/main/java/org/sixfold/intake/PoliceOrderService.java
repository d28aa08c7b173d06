package org.sixfold.intake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.CaseClosed;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CaseState;
import org.sixfold.intake.persistence.PoliceOrderMapper;
import org.sixfold.intake.persistence.PoliceOrderRow;
import org.sixfold.shared.Ids;
import org.sixfold.shared.SixfoldClock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PoliceOrderService implements PoliceOrders {

  private final PoliceOrderMapper orders;
  private final CaseFiles cases;
  private final PoliceOrderProperties properties;
  private final Audit audit;
  private final SixfoldClock clock;

  PoliceOrderService(
      PoliceOrderMapper orders,
      CaseFiles cases,
      PoliceOrderProperties properties,
      Audit audit,
      SixfoldClock clock) {
    this.orders = orders;
    this.cases = cases;
    this.properties = properties;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public Order receive(String orderNo, String caseId, String by) {
    PoliceOrderRow known = orders.find(orderNo, caseId);
    if (known != null) {
      return order(known);
    }
    Instant now = clock.now().truncatedTo(ChronoUnit.SECONDS);
    Instant due = now.plus(properties.orderReplyLimit());
    orders.insert(new PoliceOrderRow(Ids.next(), caseId, orderNo, now, by, due, null, null, null));
    audit.record(
        new Audit.Change(
            caseId, "order.received", Map.of("orderNo", orderNo, "due", due.toString())));
    CaseState state = cases.summaries(List.of(caseId)).get(caseId).state();
    if (state != CaseState.CHECKING) {
      // What the order asks is answered already.
      reply(caseId, state.name());
    }
    return order(orders.find(orderNo, caseId));
  }

  @Override
  public void reply(String caseId, String reply) {
    Instant now = clock.now();
    for (PoliceOrderRow order : orders.findOfCase(caseId)) {
      if (orders.reply(order.id(), reply, now) == 1) {
        audit.record(
            new Audit.Change(
                caseId, "order.replied", Map.of("orderNo", order.orderNo(), "outcome", reply)));
      }
    }
  }

  @EventListener
  void closed(CaseClosed closed) {
    reply(closed.caseId(), closed.state().name());
  }

  @Override
  @Transactional(readOnly = true)
  public List<Order> of(String caseId) {
    return orders.findOfCase(caseId).stream().map(PoliceOrderService::order).toList();
  }

  private static Order order(PoliceOrderRow row) {
    return new Order(
        row.id(),
        row.caseId(),
        row.orderNo(),
        row.receivedAt(),
        row.replyDueAt(),
        row.repliedAt(),
        row.reply(),
        row.overdueAt());
  }
}
