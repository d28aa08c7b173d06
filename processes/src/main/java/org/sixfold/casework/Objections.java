package org.sixfold.casework;

import java.time.Instant;
import org.sixfold.casework.persistence.CaseworkMapper;
import org.sixfold.casework.persistence.ObjectionRow;
import org.sixfold.shared.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Objections in the person's own words, which neither audit nor mails repeat. */
@Service
@Transactional
public class Objections {

  private final CaseworkMapper mapper;

  Objections(CaseworkMapper mapper) {
    this.mapper = mapper;
  }

  /** Keeps an objection. Returns its id. */
  public String keep(String caseId, String claim, String filedBy, Instant at) {
    String id = Ids.next();
    mapper.insertObjection(new ObjectionRow(id, caseId, claim, filedBy, at));
    return id;
  }
}
