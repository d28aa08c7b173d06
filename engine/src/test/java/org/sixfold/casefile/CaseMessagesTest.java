package org.sixfold.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sixfold.casefile.CaseFileStandIns.OTHER_MICRO;
import static org.sixfold.casefile.CaseFileStandIns.SUBDISTRICT_PATH;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseFileStandIns.FactCounter;
import org.sixfold.casefile.CaseFileStandIns.RecordedAudit;
import org.sixfold.casefile.CaseFileStandIns.RecordedPath;
import org.springframework.beans.factory.annotation.Autowired;

@CaseFileTest
class CaseMessagesTest {

  private static final SignedInUser LAB =
      new SignedInUser("lab-1", "lab", Role.LAB, List.of(), List.of());
  private static final SignedInUser SUPERVISOR =
      new SignedInUser("cr-1", "cr", Role.SUPERVISOR, List.of(), List.of(SUBDISTRICT_PATH));
  private static final SignedInUser CADRE =
      new SignedInUser(
          "vc-1",
          "vc",
          Role.VILLAGE_CADRE,
          List.of(),
          List.of(SUBDISTRICT_PATH + CaseFileStandIns.VILLAGE + "/"));

  @Autowired CaseMessages messages;
  @Autowired CaseCorrections corrections;
  @Autowired CaseFiles caseFiles;
  @Autowired Persons persons;
  @Autowired MatchKeys matchKeys;
  @Autowired Cast cast;
  @Autowired FactCounter facts;
  @Autowired RecordedPath path;
  @Autowired RecordedAudit audit;

  String id;

  @BeforeEach
  void openACase() {
    id = cast.openSomebody();
    facts.expected = true;
  }

  @Test
  void theSameMessageCountsOnceAndGetsTheSameAnswer() {
    int before = facts.taken.get();
    Map<String, Object> first = take(Map.of("messageId", "m1", "labNo", "L1"));
    Map<String, Object> second = take(Map.of("labNo", "L1", "messageId", "m1"));
    assertThat(second).isEqualTo(first);
    assertThat(facts.taken.get()).isEqualTo(before + 1);
  }

  @Test
  void anotherContentUnderTheSameIdIsRefused() {
    take(Map.of("messageId", "m1", "labNo", "L1"));
    assertThatThrownBy(() -> take(Map.of("messageId", "m1", "labNo", "L2")))
        .hasMessage("message.idReused");
  }

  @Test
  void aMessageThatWasNotExpectedMayComeAgain() {
    facts.expected = false;
    assertThatThrownBy(() -> take(Map.of("messageId", "m1"))).hasMessage("message.notExpected");
    facts.expected = true;
    assertThat(take(Map.of("messageId", "m1"))).containsKey("taken");
  }

  @Test
  void unknownNamesAndMissingIdsAreRefused() {
    assertThatThrownBy(() -> messages.take(id, "no.such", LAB, Map.of("messageId", "m1")))
        .hasMessage("message.unknown");
    assertThatThrownBy(() -> take(Map.of())).hasMessage("message.idMissing");
    assertThatThrownBy(() -> messages.take("nobody", "fact.counted", LAB, Map.of()))
        .hasMessage("case.unknown");
  }

  @Test
  void aCadrePlacesWithinTheVillageOnly() {
    corrections.place(id, CADRE, CaseFileStandIns.VILLAGE, "搬家");
    assertThat(caseFiles.summaries(List.of(id)).get(id).grid()).isEqualTo(CaseFileStandIns.VILLAGE);
    assertThatThrownBy(() -> corrections.place(id, CADRE, OTHER_MICRO, "搬家"))
        .hasMessage("case.gridNotYours");
    corrections.place(id, SUPERVISOR, OTHER_MICRO, "搬家");
    assertThat(audit.last(id)).containsEntry("grid", OTHER_MICRO);
  }

  @Test
  void aWrongDocumentIsCorrectedWithAReason() {
    CaseFiles.NewPerson right = cast.somebody();
    Persons.Correction correction =
        new Persons.Correction(null, null, right.document(), null, null);
    assertThatThrownBy(() -> corrections.correctPerson(id, SUPERVISOR, correction, " "))
        .hasMessage("person.invalid");
    assertThatThrownBy(() -> corrections.correctPerson(id, CADRE, correction, "看错"))
        .hasMessage("access.forbidden");
    assertThat(corrections.correctPerson(id, SUPERVISOR, correction, "看错")).isEqualTo(id);
    String key = matchKeys.ofDocument(right.document());
    assertThat(caseFiles.match(List.of(key), java.time.Instant.EPOCH).get(key).caseId())
        .isEqualTo(id);
    assertThat(audit.last(id)).containsEntry("fields", List.of("document"));
  }

  @Test
  void theRightDocumentMayShowThatTwoCasesAreOnePerson() {
    String phone = persons.of(id).phone();
    CaseFiles.NewPerson right = cast.somebody();
    String other = cast.open(right);
    Persons.Correction correction =
        new Persons.Correction(null, null, right.document(), null, null);
    assertThat(corrections.correctPerson(id, SUPERVISOR, correction, "看错")).isEqualTo(other);
    assertThat(caseFiles.summaries(List.of(id)).get(id).state()).isEqualTo(CaseState.ANNULLED);
    assertThat(path.cancelled).contains(id);
    assertThat(persons.of(other).furtherPhones()).containsExactly(phone);
  }

  private Map<String, Object> take(Map<String, Object> payload) {
    return messages.take(id, "fact.counted", LAB, payload);
  }
}
