package org.sixfold.handover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CaseFiles.Summary;
import org.sixfold.handover.HandOverDraft.Person;
import org.sixfold.handover.SignedHandOver.SignedLine;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.FreeText;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

/** What a note must be like to be signed. */
@Component
class HandOverCheck {

  private static final int LONGEST = 2000;
  private static final int LONGEST_LINE = 500;
  private static final int LONGEST_KEY = 100;
  private static final int MOST_LINES = 500;

  private final CaseFiles cases;
  private final Reach reach;

  HandOverCheck(CaseFiles cases, Reach reach) {
    this.cases = cases;
    this.reach = reach;
  }

  /**
   * The note without superfluous blanks.
   *
   * @throws ProblemException 422 {@code form.invalid}
   */
  static SignedHandOver words(SignedInUser giver, SignedHandOver note) {
    List<FieldProblem> problems = new ArrayList<>();
    String noteId = FreeText.key("noteId", note.noteId(), LONGEST_KEY, problems);
    String to = FreeText.key("to", note.to(), LONGEST_KEY, problems);
    String words = FreeText.optional("words", note.words(), LONGEST, problems);
    String sign = FreeText.key("sign", note.sign(), LONGEST_KEY, problems);
    if (sign != null && !sign.equals(giver.name())) {
      problems.add(new FieldProblem("sign", "handOver.signOwnName"));
    }
    List<SignedLine> lines = lines(note.lines() == null ? List.of() : note.lines(), problems);
    if (words == null && lines.isEmpty() && problems.isEmpty()) {
      problems.add(new FieldProblem("words", "form.required"));
    }
    refuse(problems);
    return new SignedHandOver(noteId, to, words, sign, lines);
  }

  /**
   * Whether this taker may take over, and these people from this giver.
   *
   * @param people whom the giver may hand on, by case
   * @throws ProblemException 422 {@code form.invalid}
   */
  void people(SignedHandOver note, HandOverDraft draft, Map<String, Person> people) {
    List<FieldProblem> problems = new ArrayList<>();
    if (draft.takers().stream().noneMatch(taker -> taker.username().equals(note.to()))) {
      problems.add(new FieldProblem("to", "handOver.takerUnfit"));
      refuse(problems);
    }
    Set<String> ended = ended(note, people);
    for (int i = 0; i < note.lines().size(); i++) {
      String caseId = note.lines().get(i).caseId();
      Person person = people.get(caseId);
      boolean fits = person == null ? ended.contains(caseId) : person.takers().contains(note.to());
      if (!fits) {
        problems.add(new FieldProblem("lines[" + i + "].caseId", "handOver.personUnfit"));
      }
    }
    refuse(problems);
  }

  /** Of the people who can't be handed on those of whom there is nothing to hand on any more. */
  private Set<String> ended(SignedHandOver note, Map<String, Person> people) {
    Set<String> left =
        note.lines().stream()
            .map(SignedLine::caseId)
            .filter(caseId -> !people.containsKey(caseId))
            .collect(Collectors.toSet());
    Set<String> ended =
        cases.summaries(left).values().stream().map(Summary::caseId).collect(Collectors.toSet());
    ended.removeAll(reach.living(left).keySet());
    return ended;
  }

  private static List<SignedLine> lines(List<SignedLine> lines, List<FieldProblem> problems) {
    if (lines.size() > MOST_LINES) {
      problems.add(new FieldProblem("lines", "form.list", MOST_LINES));
      return List.of();
    }
    List<SignedLine> checked = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String at = "lines[" + i + "].";
      String caseId = FreeText.key(at + "caseId", lines.get(i).caseId(), LONGEST_KEY, problems);
      if (caseId != null && !seen.add(caseId)) {
        problems.add(new FieldProblem(at + "caseId", "form.option"));
      }
      checked.add(
          new SignedLine(
              caseId,
              FreeText.optional(at + "words", lines.get(i).words(), LONGEST_LINE, problems)));
    }
    return checked;
  }

  private static void refuse(List<FieldProblem> problems) {
    if (!problems.isEmpty()) {
      throw ProblemException.unfit("form.invalid", problems);
    }
  }
}
