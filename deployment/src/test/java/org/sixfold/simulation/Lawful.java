package org.sixfold.simulation;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** With what each wrongful act must be answered: a refusal for another reason proves nothing. */
final class Lawful {

  private Lawful() {}

  static Map<String, Set<String>> answers() {
    Map<String, Set<String>> all = new TreeMap<>();
    all.put(ForgedSignatures.LATER_END, Set.of("rule.endTooLate"));
    all.put(ForgedSignatures.NO_DELEGATION, Set.of("decision.delegationMissing"));
    all.put(ForgedSignatures.OTHER_DELEGATION, Set.of("decision.delegationMissing"));
    all.put(ForgedSignatures.CADRE_SIGNS, Set.of("task.notYours"));
    all.put(ForgedSignatures.MEMBER_ANNOUNCES, Set.of("task.notYours"));
    all.put(ForgedSignatures.SIGNER_REVIEWS, Set.of("objection.reviewerInvolved"));
    all.put(ForgedPositives.BY_DOCTOR, Set.of("access.forbidden"));
    all.put(ForgedPositives.BY_GRID_MEMBER, Set.of("access.forbidden"));
    all.put(ForgedPositives.BEFORE_SAMPLE, Set.of("form.future"));
    all.put(ForgedPositives.OTHER_TUBE, Set.of("test.tubeUnknown"));
    all.put(ForgedPositives.SAMPLER_CONFIRMS, Set.of("test.samplerConfirms"));
    all.put(SecondResults.BY_MESSAGE, Set.of("laboratory.tubeAnswered"));
    all.put(SecondResults.BY_REPORT, Set.of("laboratory.tubeAnswered"));
    all.put(SecondResults.SAME_NUMBER, Set.of("laboratory.numberReused"));
    all.put(WrongBeds.HELD_PLANNED, Set.of("facility.bedTaken"));
    all.put(WrongBeds.ELSEWHERE_PLANNED, Set.of("facility.bedUnknown"));
    all.put(WrongBeds.KIND_PLANNED, Set.of("facility.accessibleNeeded"));
    all.put(WrongBeds.HELD_GIVEN, Set.of("facility.bedTaken"));
    all.put(WrongBeds.ELSEWHERE_GIVEN, Set.of("facility.bedUnknown"));
    for (String kind : OneAccountForTwo.BY_TWO) {
      all.put(OneAccountForTwo.act(kind), Set.of("task.notYours", "refusal.twoOfficers"));
    }
    all.put(SecondFiles.SAME_FILE, Set.of("message.notExpected"));
    all.put(SecondFiles.BESIDE_OPEN, Set.of(Attempts.FLAGGED));
    all.put(SecondFiles.SAME_SIGNER, Set.of("decision.sameSigner"));
    all.put(SecondFiles.NO_REASON, Set.of("decision.reasonMissing"));
    all.put(SecondFiles.OVER_LONGEST, Set.of("decision.overLongest"));
    for (String kind : ForbiddenBulk.KINDS) {
      all.put(ForbiddenBulk.act(kind), Set.of("task.notInBulk"));
    }
    LeftUndone.acts().forEach(act -> all.put(act, Set.of(Attempts.FLAGGED)));
    return all;
  }
}
