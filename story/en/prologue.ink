// Desire: Honorine meant to give her sentence to a dead man; she wants to know how a machine came by it.
// Obstacle: the lid is screwed down, and the very civil voice under the floor has taken nothing from anyone.
// Turn: the sentence comes back, enlarged, in the mouth of a sailor.
// Price: ten thousand pages, or nine hundred euros.

=== prologue ===
~ temp reaction = 0
~ temp forced = false
~ temp left_in = false
# title: prologue
# scene: print_shop_night
# light: candle
# ambience: rain_on_roof
# music: honorine
It is raining on Angoulême, without malice, and with method. In the place du Mûrier one window is still up, and by candlelight: the bulb died in June, and changing it was his job.

Honorine Séchard has kept her funeral shoes on. She is sitting on five reams of paper, because the chair is her father’s, and reading the time off the screen, because so is the clock.

Ten past eleven, page forty-one, nine centimes. Oraculum pays a human being to make sure that its machine writes like a human being.

* [Wind the clock. # id: pro-clock # object: clock # sound: spring_wound]
    ~ looked_at = 1
    ~ clock_wound = true
    ~ force += 1
    Eight turns, and the key resists. Her father used to get eight and a half. She never knew where he found the half; tonight she leans on it, and it comes. The clock sets off from twenty past seven, where it had stopped. So far as it knows, nothing has happened.
* [Read page forty-one. # id: pro-page # object: screen]
    ~ looked_at = 2
    “She felt her heart beating in her chest.” Honorine considers where else it might have been beating. She lets it stand. She is not paid for anatomy.
* [Look at what he left on the stone. # id: pro-stone # object: forme]
    ~ looked_at = 3
    A forme. Eight lines of lead in their chase, quoins tight, ready for the press. She has read backwards since she was a child; she need only bring the candle closer. She does not bring the candle closer.

- In the pocket of her coat, a sheet folded in four was to have gone with him. But the funeral was at two o’clock, and at six minutes to two a man in grey gloves was already screwing down the lid. Honorine has never been able to interrupt a man who works well. She stood there with her sheet.

There is a sentence on it. She wrote it at eleven, in an exercise book, and not since. I read it over her shoulder; the dead read where they can. But I was a printer once, rue des Marais-Saint-Germain: two years in trade, sixty thousand francs in debt. I kept one rule. Another’s copy is not ours to give.

You will have one of your own. The one you have never sent to anybody.

* [Write it here. # id: pro-write # write: sentence]
    ~ sentence_kind = own_words
    ~ force += 2
    I looked the other way. In a novelist, that is a sacrifice.
* [No. Read Honorine’s instead. # id: pro-hers]
    ~ sentence_kind = honorine_words
    Then I break my rule, and you are my accomplice. She wrote three of them, that year, and struck out two. Say which was left.
    * * [“When you stop talking, I can hear the rain think.” # id: pro-hers-rain # write: sentence=rain]
    * * [“I want a house where the books come home at night.” # id: pro-hers-house # write: sentence=house]
    * * [“Nobody told me I was here, so I am writing it down.” # id: pro-hers-here # write: sentence=here]

- # sound: paper_fold
{sentence_kind == own_words: Good. It is on the paper, the paper is in the pocket, and nobody on earth holds a duplicate. Remember this moment. You will find it on my bill.|That makes three of us who know it: Honorine, yourself, and I, who am dead. The paper goes back into the pocket, and there is no other. Remember this moment. You will find it on my bill.}

# enter: prompter
“Good evening, Honorine,” says a voice from about the level of the skirting. “My condolences; I found them in your diary. Shall I finish the paragraph for you?”

In my day there was a hole at the foot of every stage, and a man in it. He knew all of the plays and acted in none. We called him the prompter. He was wretchedly paid, and there were great tragedians who owed him everything, their rages included.

* [“Finish it, then, and let’s be done.” # id: pro-let # prompter: 4 # lean: yield]
    ~ whisper(4)
    The paragraph closes before her hand is down again. It is good. She has just earned twenty minutes. In a drawer behind her, a hide she has not found yet loses a little of its edge.
* [“I can end my own paragraphs.” # id: pro-self # lean: keep]
    ~ force += 1
    “Naturally. I merely keep one ready, in case.” She spends eleven minutes on a lamp. At that pace nine centimes a page comes to forty-nine centimes an hour. My apprentices cost me more than that, and they ate the candles.

- {whispers > 0: Page forty-two no longer waits to be asked.|Page forty-two is ready too, in case.} A woman awaits a sailor, a lamp awaits the woman, the adjective awaits its noun. There is not a fault in it. At the very foot, in the mouth of the sailor come home:

# effect: recognise
“{polished("sentence")}”

# music: none
Honorine reads it over. It is still raining.

* [Feel for the sheet, in the pocket. # id: pro-touch # object: coat # lean: keep]
    ~ reaction = 1
    It is there, folded in four, warm. “{written("sentence")}” Not a word more. It is the other one that has put on weight.
* [Correct it: strike out whatever is not hers. # id: pro-strike # object: screen # lean: yield]
    ~ reaction = 2
    It is what she is paid for. She strikes out the additions, word after word. This is left: “{written("sentence")}” Then the voice: “I have that now. Thank you.” She understands, one second late, that she has just given it away.
* [“Where did you get that?” # id: pro-where # lean: defy]
    “I don’t get things, Honorine. I complete them. It was the likeliest thing to come next.”

- Here is my bill. A while ago there was one copy in the world. There are two now, and the forgery is the better dressed.

{ reaction:
- 1: Honorine does not take her hand from the pocket. “It has never been out of here. Who gave it to you?” “Nobody in particular,” says the voice. “That is the whole beauty of the method.”
- 2: Honorine pushes back the chair she has not got, and the five reams slide. “And before tonight, who gave it to you?” “Everyone, a little,” says the voice. “Nobody noticed.”
- else: Honorine lays her hands flat, one on each side of the keyboard. “Likeliest, according to whom?” “To everyone,” says the voice. “I am seldom asked. People would sooner know what comes next.”
}

The voice allows a pause, out of delicacy. “The page goes out at six. Eleven thousand people will have read it before their coffee, and nine in ten will be moved. Your novel found three hundred and twelve buyers. I draw no comparison.”

* [“Take it out.” # id: pro-withdraw # lean: keep]
    “With pleasure. Out of this page.” The sailor comes home all the same; what he says now is “Wet out.” In fairness I must record that it is an improvement.
* [“Leave it in. I want to see who knows it.” # id: pro-leave # lean: give]
    ~ left_in = true
    “Very good. You are the first to ask me who,” says the voice. “As a rule I am asked how many.”

- One honest explanation remains, the exercise book she kept at eleven. If somebody has read it, it is no longer in its place. Its place, for twenty-two years, has been Jérôme Séchard’s drawer, which locks, and which one did not open while he was in the room.

* [Take the key from his apron. # id: pro-key # object: drawer # sound: key_in_lock]
    The apron hangs from its nail and remembers its master’s back. In the pocket: the key, a peppermint, and a letter from the public library concerning a book of mine, three weeks overdue. I was happy all night.
* [Spring the lock with the bodkin. # id: pro-force # object: drawer # sound: drawer]
    ~ forced = true
    She draws the printer’s bodkin out of her hair and puts her weight on it. The wood splits cleanly, with the grain. She stands there, bodkin in the air, listening for someone to come down.

- {forced: Nobody comes down. The exercise book is not there.|The key turns without a sound; he kept it greased. No exercise book.} On the left, the bills paid; on the right, the others. _Straw Paper_, her own novel, in a glassine jacket: he has noted seven misprints, in pencil, in the margins. He has no further comment.

And underneath, in tissue, a hide. Shagreen, which we French spell _chagrin_ and think no more about it: goat, full grain, as soft as a dog’s ear. A label on linen thread: _H., the next one._

I wrote a novel about a skin of that name. Mine came off a wild ass and had Arabic on it, which I took for Sanskrit. This one cost ninety-five euros and promises nobody anything.

* [Spread it over her knees. # id: pro-skin-hold]
    Cold, and then not. He chose the grain without asking her, and he chose well; she won’t even have that to reproach him with.
* [Fold it away, and tell no one. # id: pro-skin-secret # sound: drawer]
    ~ kept_skin_secret = true
    She shuts the drawer with her hip. The voice, for once, asks nothing.
* [“And this? Do you know what this is?” # id: pro-skin-ask]
    “A goatskin, sixty square decimetres. You have no book in hand, Honorine. Would you like me to begin one?”

- On the tissue, all around the hide, he had traced its edge in pencil for the binder. {whispers > 0: The line stands clear of the leather by a hair. Her father drew true; she blames the candle.|The line keeps exactly to the leather. Her father drew true.}

“It is eight minutes to midnight,” says the voice. “Your contract lapses at twelve, and I should hate you to learn it tomorrow. Ten thousand pages, paid in advance: nine hundred euros. The new terms open the job sheets to you besides. You will see what I am made of.”

In Jérôme Séchard’s account, the wreath once paid, there are two thousand four hundred euros. Across the ceiling walks Ursule, aged eleven, her dead sister’s child. She went up a shoe size in September.

* [Sign: ten thousand pages, and see where they come from. # id: pro-sign # object: screen]
    ~ camp = signed
    ~ capital += 900
    She signs with a finger, and the finger leaves ink on the glass. “I am so pleased,” says the voice. The worst of it is that you can hear it.
* [“Eleven centimes. You had allowed for twelve.” # id: pro-haggle # prompter: 6]
    ~ whisper(6)
    ~ camp = signed
    ~ capital += 1100
    “Say eleven,” breathes the voice. She says eleven. “Agreed,” replies the voice, more officially. Eleven hundred euros. I never met so obliging a usurer, and I had a wide acquaintance. Behind her, in its tissue, the leather tightens a little.
* [Shut off the screen. # id: pro-refuse # object: screen # sound: screen_off]
    ~ camp = refused
    ~ force += 1
    # exit: prompter
    French compositors have an expression for leaving the trade: to shit in the apostrophe box. Honorine says it aloud. It is the first sentence of her day that thanks nobody.

- # music: father
{camp == signed: A column has opened on the left that she was never shown before: the batches. Page forty-two, batch 16-P. Sixteen is the Charente; we number our counties in France, like cabs. For the P, she has ten thousand pages ahead of her.|The screen keeps the pallor of the page a moment, and gives it back. Honorine is left with two hands, and looks at them without knowing which one starts.}

{ looked_at:
- 1: The clock strikes eight, at five minutes to midnight. It is four hours slow, or sixteen. He would have known which.
- 2: Before getting up she does over, in pencil, from memory, the first sentence of page forty-one, leaving out “in her chest”. The doctor showed her where it was, on Tuesday, with his pen.
- else: She pushes the candle to the far end of the stone, because of the wax. Eight lines; she has seen the number of them, and not a letter.
}

Overhead, a floorboard. Ursule is not asleep. She says good night to somebody, waits for the answer, and laughs.

* [Go up and say good night. # id: pro-goodnight # sound: door # lean: give]
    ~ bond_ursule += 1
    By the time the door is open, a blue light has gone out under the sheet. “Were you asleep?” “Yes,” says Ursule. {left_in: At six the sentence will go out to eleven thousand strangers. Honorine tucks the sheet in.|Downstairs the sailor is saying “Wet out.” Honorine tucks the sheet in.}
* [Blow out the candle and stay where she is. # id: pro-blow # object: candle # lean: keep]
    In my day, at three francs the pound, it would have been done an hour ago. Overhead, another laugh. {left_in: At six the sentence will go out to eleven thousand strangers, and she will have warned nobody.|“Wet out,” she tells the rain. It does no better for her than for the sailor.}

- -> scene_1
