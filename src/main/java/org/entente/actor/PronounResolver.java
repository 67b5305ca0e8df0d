package org.entente.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.language.Token;
import org.entente.language.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Binds pronouns to what they speak of, by salience: every mention weighs by its place in the
 * clause and fades by half with each sentence, and the heaviest chain that agrees in gender, number
 * and kind wins, if it wins clearly. After S. Lappin and H. Leass, "An Algorithm for Pronominal
 * Anaphora Resolution", Computational Linguistics 20(4), 1994; the weights are theirs, rounded.
 */
final class PronounResolver {

  private static final int WINDOW = 3;
  private static final double FADING = 0.5;

  /** By how much the best must outweigh the second: a wrong "he" makes a false edge. */
  private static final double MARGIN = 1.15;

  private final Setting setting;
  private final List<Reference> references;
  private final Clusters clusters;
  private final Pronouns pronouns;
  private final Binding binding;
  private final PronounNeighbours neighbours;
  private final Metonyms acts;
  private final Gender[] genders;

  /**
   * @param controlling verbs whose subject, not the object, does what the infinitive says
   */
  PronounResolver(
      Setting setting,
      List<Reference> references,
      Clusters clusters,
      Pronouns pronouns,
      Metonyms acts,
      Set<String> controlling) {
    this.setting = setting;
    this.references = references;
    this.clusters = clusters;
    this.pronouns = pronouns;
    this.binding = new Binding(setting, references, clusters, acts);
    this.neighbours = new PronounNeighbours(references, clusters, controlling);
    this.acts = acts;
    this.genders = new Gender[references.size()];
    for (int i = 0; i < genders.length; i++) {
      Gender gender = references.get(i).gender();
      int root = clusters.find(i);
      if (genders[root] == null || genders[root] == Gender.UNKNOWN) {
        genders[root] = gender;
      }
    }
  }

  void resolve() {
    for (int i = 0; i < references.size(); i++) {
      Reference reference = references.get(i);
      if (reference.kind() == MentionKind.PRONOUN) {
        Words words = setting.sentences().get(reference.sentence());
        Pronoun pronoun = pronouns.at(words, reference.head());
        int antecedent = pronoun == null ? -1 : antecedent(words, i, pronoun);
        if (antecedent >= 0) {
          join(antecedent, i);
        }
      }
    }
  }

  private void join(int antecedent, int pronoun) {
    Gender gender = genders[clusters.find(antecedent)];
    clusters.join(antecedent, pronoun);
    genders[clusters.find(antecedent)] = gender;
  }

  private int antecedent(Words words, int i, Pronoun pronoun) {
    return switch (pronoun.refers()) {
      case ANY -> relative(words, i);
      case SPEAKER, SPEAKERS, HEARER -> -1;
      default -> heaviest(words, i, pronoun);
    };
  }

  /** "William Burns, who ...": the noun that the relative clause hangs on. */
  private int relative(Words words, int i) {
    Tree tree = words.sentence().tree();
    int verb = Pronouns.relativeClause(tree, words, references.get(i).head());
    int noun = verb < 0 ? -1 : tree.head(verb);
    int best = -1;
    for (int k = i - 1; k >= 0 && noun >= 0; k--) {
      Reference reference = references.get(k);
      if (reference.sentence() != references.get(i).sentence()) {
        break;
      }
      boolean closer = best < 0 || reference.coreFirst() > references.get(best).coreFirst();
      if (reference.coreFirst() <= noun && noun < reference.coreEnd() && closer) {
        best = k;
      }
    }
    return best;
  }

  private int heaviest(Words words, int i, Pronoun pronoun) {
    Reference self = references.get(i);
    int near = neighbours.antecedent(words, i, pronoun, k -> agreement(words, i, pronoun, k));
    if (near >= 0) {
      return near;
    }
    Map<Integer, Double> weights = new LinkedHashMap<>();
    for (int k = i - 1; k >= 0; k--) {
      Reference candidate = references.get(k);
      int distance = self.sentence() - candidate.sentence();
      if (distance > WINDOW) {
        break;
      }
      if (candidate.first() < self.first() || distance > 0) {
        double weight = weight(candidate, distance) + parallel(words, self, candidate);
        weights.merge(clusters.find(k), weight, Double::sum);
      }
    }
    return clearest(words, i, pronoun, weights);
  }

  private int clearest(Words words, int i, Pronoun pronoun, Map<Integer, Double> weights) {
    int best = -1;
    double heaviest = 0;
    double second = 0;
    for (Map.Entry<Integer, Double> entry : weights.entrySet()) {
      double weight = fitting(words, i, pronoun, entry.getKey()) * entry.getValue();
      if (weight > heaviest) {
        second = heaviest;
        heaviest = weight;
        best = entry.getKey();
      } else {
        second = Math.max(second, weight);
      }
    }
    return heaviest >= MARGIN * second ? best : -1;
  }

  /** Weight of a mention by its place: subjects and heads of phrases stay in mind. */
  private double weight(Reference candidate, int distance) {
    Words words = setting.sentences().get(candidate.sentence());
    Token head = words.token(candidate.head());
    double weight =
        switch (head.relation()) {
          case "nsubj" -> 80;
          case "obj" -> 50;
          case "iobj", "obl" -> 40;
          case "root", "appos" -> 50;
          case "conj" -> 50;
          default -> 20;
        };
    boolean embedded = head.is("nmod") || head.is("compound");
    weight += 100 + (embedded ? 0 : 80);
    return weight * Math.pow(FADING, distance);
  }

  private double parallel(Words words, Reference self, Reference candidate) {
    Token pronoun = words.token(self.head());
    Words other = setting.sentences().get(candidate.sentence());
    boolean same = pronoun.relation().equals(other.token(candidate.head()).relation());
    if (!same || self.sentence() - candidate.sentence() > 1) {
      return 0;
    }
    // "The ministry claimed it. It said ...": the same one goes on speaking.
    boolean speaking = acts.isActing(words, self.head()) && acts.isActing(other, candidate.head());
    return speaking ? 95 : 35;
  }

  /** From 0, impossible, to 1: whether a chain can be what the pronoun speaks of. */
  private double fitting(Words words, int i, Pronoun pronoun, int cluster) {
    return binding.isBarred(words, i, pronoun, cluster) ? 0 : agreement(words, i, pronoun, cluster);
  }

  private double agreement(Words words, int i, Pronoun pronoun, int cluster) {
    Reference antecedent = typical(cluster);
    if (antecedent == null) {
      return 0;
    }
    boolean actor = antecedent.type() != null;
    boolean animate = acts.isActing(words, references.get(i).head());
    return switch (pronoun.refers()) {
      case MALE, FEMALE -> {
        Gender gender = genders[cluster];
        boolean agrees = antecedent.isPerson() && gender.agrees(pronoun.gender());
        yield !agrees ? 0 : gender == Gender.UNKNOWN ? 0.6 : 1;
      }
      case THING -> {
        boolean one =
            !antecedent.isPerson() && antecedent.type() != ActorType.GROUP && !antecedent.plural();
        yield !one || (animate && !actor) ? 0 : antecedent.type() == ActorType.PLACE ? 0.6 : 1;
      }
      case SEVERAL -> {
        boolean several = antecedent.plural() || antecedent.type() == ActorType.GROUP;
        boolean body = antecedent.type() == ActorType.ORGANIZATION;
        yield several && (actor || !animate) ? 1 : body ? 0.5 : 0;
      }
      default -> 0;
    };
  }

  /** The first mention of a chain that is no pronoun. */
  private @Nullable Reference typical(int cluster) {
    Reference first = references.get(cluster);
    return first.kind() == MentionKind.PRONOUN ? null : first;
  }
}
