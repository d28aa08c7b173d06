package org.sixfold.simulation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.sixfold.testsupport.product.Answer;
import tools.jackson.databind.JsonNode;

/**
 * What comes from others in its time: the laboratory's results, the answer of the level above, who
 * leaves the hospital.
 */
final class Outside {

  private static final int DAYS_IN_HOSPITAL = 4;
  private static final int HOURS_ABOVE = 10;
  private static final int ONE_POSITIVE_IN = 100;

  /** A tube of which the laboratory says something at a moment, under a number. */
  record Awaited(String caseId, String tube, String sampledAt, Instant at, String number) {

    boolean isPositive() {
      return Math.floorMod(number.hashCode(), ONE_POSITIVE_IN) == 0;
    }
  }

  private record Asked(String caseId, int person, Instant at) {}

  private record Patient(String caseId, Instant until) {}

  private final Town town;
  private final Habits habits;
  private final BiConsumer<String, Answer> told;
  private final List<Consumer<Awaited>> afterwards = new ArrayList<>();
  private final ConcurrentLinkedQueue<Awaited> awaited = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Asked> asked = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Patient> patients = new ConcurrentLinkedQueue<>();

  /**
   * @param told hears of each message and its answer
   */
  Outside(Town town, Habits habits, BiConsumer<String, Answer> told) {
    this.town = town;
    this.habits = habits;
    this.told = told;
  }

  /** Something else is tried with each tube that the laboratory has answered. */
  void whenAnswered(Consumer<Awaited> wrong) {
    afterwards.add(wrong);
  }

  /** Takes note of what a completed task will bring. */
  void expect(SimulatedTask task, Hand.Done done, String now) {
    if (done.outcome().equals("SAMPLED")) {
      String sampledAt = String.valueOf(done.values().get("sampledAt"));
      long hours = 4 + (long) (habits.chance(task, "laboratory") * 10);
      Instant at = OffsetDateTime.parse(sampledAt).toInstant().plusSeconds(hours * 3600);
      String tube = String.valueOf(done.values().get("tube"));
      String number = "L" + task.key().replace(' ', '-');
      awaited.add(new Awaited(task.caseId(), tube, sampledAt, at, number));
    }
    if ("YK-GOV".equals(done.values().get("authority"))) {
      Instant at = OffsetDateTime.parse(now).plusHours(HOURS_ABOVE).toInstant();
      asked.add(new Asked(task.caseId(), task.person(), at));
    }
    if (done.outcome().equals("ADMITTED")) {
      Instant until = OffsetDateTime.parse(now).plusDays(DAYS_IN_HOSPITAL).toInstant();
      patients.add(new Patient(task.caseId(), until));
    }
  }

  /** Sends what is due. */
  void send(Instant moment, String now) {
    List<Awaited> due = awaited.stream().filter(one -> !one.at().isAfter(moment)).toList();
    awaited.removeAll(due);
    due.forEach(this::sendResult);
    List<Asked> above = asked.stream().filter(one -> !one.at().isAfter(moment)).toList();
    asked.removeAll(above);
    above.forEach(this::answerAbove);
    List<Patient> well = patients.stream().filter(one -> !one.until().isAfter(moment)).toList();
    patients.removeAll(well);
    well.forEach(one -> discharge(one, now));
  }

  private void sendResult(Awaited one) {
    Answer answer =
        town.laboratory()
            .post(
                "/api/cases/" + one.caseId() + "/messages/test.result",
                Map.of(
                    "messageId",
                    one.number(),
                    "tube",
                    one.tube(),
                    "sampledAt",
                    one.sampledAt(),
                    "result",
                    one.isPositive() ? "POSITIVE" : "NEGATIVE",
                    "labNo",
                    one.number()));
    told.accept("test.result", answer);
    if (answer.status() == 200) {
      afterwards.forEach(wrong -> wrong.accept(one));
    }
  }

  /** The level above approves some, refuses some, and keeps silent on some. */
  private void answerAbove(Asked one) {
    int silentApprovedRefused = one.person() / 10 % 3;
    if (silentApprovedRefused == 0) {
      return;
    }
    JsonNode decision =
        town.commandRoom().get("/api/cases/" + one.caseId()).expect(200).path("decisions").path(0);
    told.accept(
        "decision.upperAnswered",
        town.as("do-04")
            .post(
                "/api/cases/" + one.caseId() + "/messages/decision.upperAnswered",
                Map.of(
                    "messageId",
                    "above-" + one.caseId(),
                    "decisionId",
                    decision.path("id").asString(),
                    "answer",
                    silentApprovedRefused == 1 ? "APPROVED" : "REFUSED")));
  }

  private void discharge(Patient one, String now) {
    told.accept(
        "hospital.discharged",
        town.as("dr-01")
            .post(
                "/api/cases/" + one.caseId() + "/messages/hospital.discharged",
                Map.of("messageId", "discharge-" + one.caseId(), "dischargedAt", now)));
  }
}
