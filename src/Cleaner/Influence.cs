namespace Cleaner;

/// <summary>
/// How far one feature of a block moved its score towards the article or away from it: the sum over the model's trees of the changes at
/// the nodes that ask for it (Saabas, 2014). Where the model's nets are asked too, half the score is theirs: what they make of the block, from all features of it and of
/// those around it, is one influence, <c>nets</c>, and the trees' sums count half.
/// </summary>
/// <param name="Feature">The feature's short name in the model.</param>
/// <param name="Meaning">What its value says, in a few words.</param>
/// <param name="Value">Its value for the block; counts, shares from 0 to 1, or −1 where it does not apply.</param>
/// <param name="Weight">Log-odds: above 0 it spoke for the article, below 0 against. All features together, with the model's constant, make the score.</param>
public readonly record struct Influence(string Feature, string Meaning, double Value, double Weight);
