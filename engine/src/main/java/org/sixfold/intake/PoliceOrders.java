package org.sixfold.intake;

import java.time.Instant;
import java.util.List;

/**
 * Orders of the police to check a person (核查交办单): each with its own number, a receipt of ours, and
 * a reply that is due within {@code sixfold.order-reply-limit} and recorded by the check's outcome.
 */
public interface PoliceOrders {

  /** The reply of a check that led to a proposal. */
  String CONCERNED = "CONCERNED";

  /**
   * One order about one person.
   *
   * @param receiptNo our receipt, unique
   * @param repliedAt null until the check has an outcome
   * @param reply {@code CONCERNED}, or the state in which the case was or ended
   * @param overdueAt when the command room was told that the reply is late; null if it was not
   */
  record Order(
      String receiptNo,
      String caseId,
      String orderNo,
      Instant receivedAt,
      Instant replyDueAt,
      Instant repliedAt,
      String reply,
      Instant overdueAt) {}

  /** Takes an order; the same number about the same case gets the first receipt again. */
  Order receive(String orderNo, String caseId, String by);

  /** Records the outcome as the reply to all orders about the case that wait for one. */
  void reply(String caseId, String reply);

  /** All orders about a case, oldest first. */
  List<Order> of(String caseId);
}
