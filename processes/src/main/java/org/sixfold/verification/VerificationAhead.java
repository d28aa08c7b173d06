package org.sixfold.verification;

import java.time.Duration;
import java.util.Map;
import org.sixfold.forecast.NewcomersWay;
import org.sixfold.forecast.UsualTimes;
import org.springframework.stereotype.Component;

/**
 * What forecasts take for granted of verification until they have learned better. Source: 3 to 4
 * minutes a call are published; where people are known by is counted from the five lists of
 * December 2021; the rest is proposed, to be confirmed by the county.
 */
@Component
class VerificationAhead implements NewcomersWay, UsualTimes {

  private static final String YES = "true";
  private static final String NO = "false";

  @Override
  public String process() {
    return VerificationProcess.KEY;
  }

  @Override
  public Map<String, Duration> ofKinds() {
    return Map.of(
        VerificationProcess.PLACE_PERSON, Duration.ofMinutes(3),
        VerificationProcess.CHECK_BY_PHONE, Duration.ofMinutes(4),
        VerificationProcess.VISIT_PERSON, Duration.ofMinutes(25),
        VerificationProcess.TRACE_PERSON, Duration.ofMinutes(20),
        VerificationProcess.CLARIFY_CONTRADICTION, Duration.ofMinutes(15),
        VerificationProcess.CONFIRM_CLASS, Duration.ofMinutes(6),
        VerificationProcess.RETURN_WITH_RECEIPT, Duration.ofMinutes(6),
        VerificationProcess.MEET_AT_GATE, Duration.ofMinutes(15));
  }

  @Override
  public Map<String, Map<String, Double>> outcomes() {
    return Map.of(
        VerificationProcess.PLACE_PERSON, Map.of("PLACED", 0.9, "OUTSIDE", 0.1),
        VerificationProcess.CHECK_BY_PHONE,
            Map.of(
                "NOT_CONCERNED", 0.72,
                "NO_ANSWER", 0.13,
                "CONCERNED", 0.06,
                "OUTSIDE", 0.04,
                "INVALID", 0.03,
                "CONTRADICTS", 0.01,
                "REFUSED_TALK", 0.01),
        VerificationProcess.VISIT_PERSON,
            Map.of(
                "NOT_CONCERNED", 0.62,
                "NO_ANSWER", 0.15,
                "CONCERNED", 0.08,
                "MOVED_AWAY", 0.07,
                "NOT_FOUND", 0.06,
                "MOVED_IN_CITY", 0.02),
        VerificationProcess.TRACE_PERSON,
            Map.of("FOUND", 0.6, "ELSEWHERE", 0.25, "NOT_FOUND", 0.15),
        VerificationProcess.CLARIFY_CONTRADICTION, Map.of("CLEARED", 0.6, "CONFIRMED", 0.4),
        VerificationProcess.CONFIRM_CLASS,
            Map.of("PROPOSE", 0.7, "NOT_CONCERNED", 0.15, "ADVICE_ONLY", 0.1, "MORE_FACTS", 0.05),
        VerificationProcess.RETURN_WITH_RECEIPT,
            Map.of("RECEIPTED", 0.95, "DISPUTED", 0.03, "TAKEN_BACK", 0.02));
  }

  /** Of 5,029 rows on the first day. */
  @Override
  public Map<String, Map<String, Double>> atTheStart() {
    return Map.of(
        VerificationProcess.ENTRY,
            Map.of(
                VerificationProcess.ENTRY_PHONE, 0.82,
                VerificationProcess.ENTRY_VISIT, 0.05,
                VerificationProcess.ENTRY_PLACE, 0.08,
                VerificationProcess.ENTRY_RETURN, 0.05),
        VerificationProcess.PHONE_USABLE, Map.of(YES, 0.94, NO, 0.06));
  }

  @Override
  public Map<String, Map<String, Double>> onTheWay() {
    return Map.of(
        VerificationProcess.CALL_AGAIN,
        Map.of(YES, 0.7, NO, 0.3),
        VerificationProcess.VISIT_AGAIN,
        Map.of(YES, 0.6, NO, 0.4),
        VerificationProcess.NOT_LOCATED,
        Map.of(YES, 0.5, NO, 0.5),
        "agreed",
        Map.of("CLEARED", 0.6, "CONFIRMED", 0.4));
  }

  @Override
  public Map<String, Map<String, String>> setBy() {
    return Map.of(
        VerificationProcess.PLACE_PERSON,
        Map.of(VerificationProcess.ENTRY, VerificationProcess.PLACED));
  }

  /** Nobody is called again within the hour. */
  @Override
  public Duration pause() {
    return Duration.ofMinutes(75);
  }
}
