package org.sixfold.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.CaseLinks.Kind;
import org.sixfold.casefile.CaseLinks.Link;
import org.sixfold.shared.ProblemException;
import org.springframework.beans.factory.annotation.Autowired;

@CaseFileTest
class CaseLinksTest {

  private static final Instant MET = Instant.parse("2021-12-10T12:00:00Z");

  @Autowired CaseLinks links;
  @Autowired Cast cast;

  @Test
  void aLinkIsTheSameForBothAndMadeOnce() {
    String one = cast.open(cast.somebody("甲"));
    String two = cast.open(cast.somebody("乙"));

    assertThat(links.link(two, one, Kind.CONTACT, MET)).isTrue();
    assertThat(links.link(one, two, Kind.HOUSEHOLD, MET)).isFalse();

    assertThat(links.of(one)).extracting(Link::caseId).contains(two);
    assertThat(links.of(two)).extracting(Link::caseId).contains(one);
  }

  @Test
  void nobodyIsTheirOwnContactOrThatOfNobody() {
    String one = cast.open(cast.somebody("甲"));
    assertThatThrownBy(() -> links.link(one, one, Kind.CONTACT, MET))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> links.link(one, "no-such-case", Kind.CONTACT, MET))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void aNamedPersonIsFoundByNameAndPhoneTogether() {
    CaseFiles.NewPerson person = cast.somebody("丙");
    String id = cast.open(person);
    assertThat(links.openCaseOf(person.name(), person.phone(), "somebody-else")).isEqualTo(id);
    assertThat(links.openCaseOf("丁", person.phone(), "somebody-else")).isNull();
    assertThat(links.openCaseOf(person.name(), person.phone(), id)).isNull();
    assertThat(links.openCaseOf(person.name(), null, "somebody-else")).isNull();
  }
}
