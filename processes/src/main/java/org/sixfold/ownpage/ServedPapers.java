package org.sixfold.ownpage;

import java.util.List;
import org.sixfold.access.SignedInUser;
import org.sixfold.papers.PaperServing;
import org.sixfold.papers.QrCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers to be served, each with a new link to the own page. */
@Service
public class ServedPapers {

  private final PaperServing papers;
  private final OwnPageLinks links;
  private final PageAddress address;

  ServedPapers(PaperServing papers, OwnPageLinks links, PageAddress address) {
    this.papers = papers;
    this.links = links;
    this.address = address;
  }

  /**
   * Order and notice of each case, in the order given, as one PDF.
   *
   * @param asked where the product was asked
   * @throws org.sixfold.shared.ProblemException as {@link OwnPageLinks#make} and {@link
   *     PaperServing#print}; no link is made then
   */
  @Transactional
  public byte[] print(List<String> caseIds, SignedInUser by, String asked) {
    return papers.print(
        caseIds,
        caseId -> {
          OwnPageLinks.Made made = links.make(caseId, by);
          String open = address.of(made.token(), asked);
          return new PaperServing.Slip(open, QrCode.png(open), made.code());
        });
  }
}
