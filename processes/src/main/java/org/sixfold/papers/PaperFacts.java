package org.sixfold.papers;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.access.Role;
import org.sixfold.casefile.DocumentTypes;
import org.sixfold.casefile.Persons;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casefile.Restrictions.Decision;
import org.sixfold.casefile.Restrictions.Restriction;
import org.sixfold.casefile.Teams;
import org.sixfold.casework.RestrictionRule;
import org.sixfold.casework.RestrictionRules;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** What a file says, by the names that the templates use. What it does not know is left out. */
@Component
class PaperFacts {

  private static final int SEX_DIGIT = 16;

  private final Persons persons;
  private final Restrictions restrictions;
  private final RestrictionRules rules;
  private final Teams teams;
  private final Responsibility responsibility;
  private final SixfoldClock clock;

  PaperFacts(
      Persons persons,
      Restrictions restrictions,
      RestrictionRules rules,
      Teams teams,
      Responsibility responsibility,
      SixfoldClock clock) {
    this.persons = persons;
    this.restrictions = restrictions;
    this.rules = rules;
    this.teams = teams;
    this.responsibility = responsibility;
    this.clock = clock;
  }

  Map<String, String> of(String caseId) {
    Map<String, String> facts = new HashMap<>();
    PaperDates dates = new PaperDates(clock.zone());
    addPerson(facts, persons.of(caseId));
    List<Decision> decisions = restrictions.decisionsOf(caseId);
    if (!decisions.isEmpty()) {
      addDecision(facts, caseId, decisions.get(decisions.size() - 1), dates);
    }
    for (Teams.Seat seat : teams.of(caseId)) {
      addSeat(facts, seat);
    }
    facts.put("issuedAt", dates.moment(clock.now()));
    facts.put("issuedOn", dates.day(clock.now()));
    return facts;
  }

  /** Who signs what comes by itself: nobody. */
  Map<String, String> ofItself() {
    return Map.of(
        "signer",
        "期满或解除时由系统自动出具，无须签发 issued by the system, without a signature",
        "signedAt",
        new PaperDates(clock.zone()).moment(clock.now()));
  }

  /**
   * What new rules left of a measure; nothing left means that the person is free.
   *
   * @param since when the last of it was over
   */
  Map<String, String> ofRuleChange(
      List<Restriction> left, Instant since, String newRule, Instant oldEnd) {
    PaperDates dates = new PaperDates(clock.zone());
    String free = "全部措施自" + dates.moment(since) + "起解除，您不再受任何限制";
    return Map.of(
        "newRule",
        newRule == null ? "现行规则中没有适用于您的规则" : rule(newRule),
        "oldEnd",
        dates.end(oldEnd),
        "left",
        left.isEmpty() ? free : new MeasureWords(dates).lines(left));
  }

  private static void addPerson(Map<String, String> facts, Persons.Person person) {
    facts.put("name", person.name());
    DocumentTypes.Words type = DocumentTypes.of(person.documentType());
    facts.put("documentType", type == null ? "证件" : type.zh());
    facts.put("documentTypeEn", type == null ? "Document" : type.en());
    facts.put("document", person.document());
    facts.put("phone", person.phone());
    facts.put("address", person.address());
    facts.put("sex", sex(person.document()));
  }

  /** From an ID number; nothing is guessed from other documents. */
  private static String sex(String document) {
    if (document == null || !document.matches("\\d{17}[\\dXx]")) {
      return null;
    }
    return (document.charAt(SEX_DIGIT) - '0') % 2 == 1 ? "男" : "女";
  }

  private void addDecision(
      Map<String, String> facts, String caseId, Decision decision, PaperDates dates) {
    List<Restriction> parts =
        restrictions.of(caseId).stream()
            .filter(one -> one.decisionId().equals(decision.id()))
            .sorted(Comparator.comparingInt(Restriction::seq))
            .toList();
    MeasureWords words = new MeasureWords(dates);
    facts.put("authority", decision.authority());
    facts.put("legalBasis", decision.legalBasis());
    facts.put("decisionNo", decision.documentNo());
    facts.put("signedAt", dates.moment(decision.signedAt()));
    facts.put("signer", memberName(decision.signedBy()));
    facts.put("rule", rule(decision.ruleId()));
    facts.put("basis", decision.legalBasis() + "；" + rule(decision.ruleId()));
    facts.put("parts", words.lines(parts));
    List<Restriction> home = parts.stream().filter(MeasureWords::isAtHome).toList();
    facts.put("homeParts", words.lines(home));
    facts.put("rules", MeasureWords.rules(home));
    addPeriod(facts, parts, dates);
  }

  private static void addPeriod(
      Map<String, String> facts, List<Restriction> parts, PaperDates dates) {
    facts.put("measures", MeasureWords.names(parts));
    Instant start =
        parts.stream()
            .map(Restriction::start)
            .filter(one -> one != null)
            .min(Instant::compareTo)
            .orElse(null);
    facts.put("start", dates.moment(start));
    parts.stream()
        .map(Restriction::lawfulEnd)
        .max(Instant::compareTo)
        .ifPresent(end -> facts.put("end", dates.end(end)));
    // What was lifted before it began lasted for nobody.
    parts.stream()
        .filter(one -> one.endedAt() != null)
        .map(Restriction::endedAt)
        .max(Instant::compareTo)
        .ifPresent(ended -> facts.put("effective", dates.end(ended)));
    facts.putIfAbsent("effective", facts.get("end"));
  }

  private String rule(String id) {
    return rules.find(id).map(RestrictionRule::citation).orElse(id);
  }

  private void addSeat(Map<String, String> facts, Teams.Seat seat) {
    String word = word(seat.role());
    Optional<Member> member = Optional.ofNullable(seat.username()).flatMap(responsibility::find);
    if (word != null && member.isPresent()) {
      facts.put(word, member.get().name());
      facts.put(word + "Phone", member.get().phone());
    }
  }

  private static String word(Role role) {
    return switch (role) {
      case VILLAGE_CADRE -> "cadre";
      case GRID_MEMBER -> "gridMember";
      case DOCTOR -> "doctor";
      default -> null;
    };
  }

  private String memberName(String username) {
    return responsibility.find(username).map(Member::name).orElse(username);
  }
}
